import { useConfig } from '@payloadcms/ui'
import type { Resembling } from '@/newsroom/publishing/sameNames/proposals'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { calledBy, LookalikeText } from './LookalikeText'
import { reasonWords, sameNamesWords } from './sameNamesWords'
import { mayWrite, useStaff } from './staff'

interface Props {
  collection: string
  alike: readonly Resembling[]
  /** Somebody says that this one is another, by the name that the desk calls it */
  onDifferent: (one: Resembling, name: string) => void
}

/** Entries that one may be, each with the orders to open it or to remember that it is another. */
export function AlikeList({ collection, alike, onDifferent }: Props) {
  const say = useDeskWords(sameNamesWords)
  const language = useDeskLanguage()
  const staff = useStaff()
  const { routes } = useConfig().config
  return (
    <ul>
      {alike.map((one) => {
        const name = calledBy(one.entry, say.noName)
        return (
          <li key={one.entry.id}>
            <span className="desk-mark desk-mark--draft">{say[one.relation]}</span>{' '}
            <LookalikeText entry={one.entry} collection={collection} />{' '}
            <small>{reasonWords[one.reason][language](...one.spellings)}</small>
            <div className="desk-names__orders">
              <a
                className="desk-order"
                href={`${routes.admin}/collections/${collection}/${one.entry.id}`}
                aria-label={say.openOf(name)}
              >
                {say.open}
              </a>
              {mayWrite(staff) && (
                <button
                  type="button"
                  className="desk-order"
                  aria-label={say.rememberOf(name)}
                  onClick={() => onDifferent(one, name)}
                >
                  {say.remember}
                </button>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

import { NameLink } from '@/components/text/NameLink'
import { Words } from '@/components/text/Words'
import type { Locale } from '@/newsroom/language/locales'
import type { OfficeHeld } from '@/newsroom/queries/shapes'
import { TimeHeld } from './TimeHeld'

/** The offices of a person with their dates, newest first as they were given, and the ranks held in them. */
export function Offices({ offices, locale }: { offices: OfficeHeld[]; locale: Locale }) {
  return (
    <ol className="offices">
      {offices.map((held) => (
        <li key={`${held.from}${held.office.text}`}>
          <p className="when">
            <TimeHeld from={held.from} to={held.to} locale={locale} />
          </p>
          <div>
            <p className="name">
              <Words words={held.office} locale={locale} />
            </p>
            {held.organisation && (
              <p>
                <NameLink link={held.organisation} locale={locale} />
              </p>
            )}
            {held.ranks.length > 0 && <Ranks ranks={held.ranks} locale={locale} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Ranks({ ranks, locale }: Pick<OfficeHeld, 'ranks'> & { locale: Locale }) {
  return (
    <ul className="ranks">
      {ranks.map(({ title, from, to }) => (
        <li key={`${from}${title.text}`}>
          <Words words={title} locale={locale} />
          {(from || to) && (
            <span className="when">
              {' '}
              <TimeHeld from={from} to={to} locale={locale} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

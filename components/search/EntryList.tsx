import { Words } from '@/components/text/Words'
import type { Locale } from '@/newsroom/language/locales'
import type { FoundItem } from '@/newsroom/queries/shapes'
import { FoundKind } from './FoundKind'
import { Marked } from './Marked'

/** Entries of the register that are called as was asked. */
export function EntryList({ entries, locale }: { entries: FoundItem[]; locale: Locale }) {
  return (
    <ul className="grid">
      {entries.map(({ kind, title, lang, href, note }) => (
        <li key={href}>
          <p className="facts">
            <span className="kind">
              <FoundKind kind={kind} />
            </span>
          </p>
          <p className="name">
            <a href={href} lang={lang === locale ? undefined : lang}>
              <Marked segments={title} />
            </a>
          </p>
          {note && (
            <p className="office">
              <Words words={note} locale={locale} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

import { Heading } from '@/components/text/Heading'
import { Moment } from '@/components/text/Moment'
import type { Locale } from '@/newsroom/language/locales'
import type { FoundItem } from '@/newsroom/queries/shapes'
import { FoundKind } from './FoundKind'
import { Marked } from './Marked'

/** What answers a search, one under the other, each with the place in its text that does. */
export function FoundList({ items, locale }: { items: FoundItem[]; locale: Locale }) {
  return (
    <ul className="news-list">
      {items.map(({ id, kind, href, lang, title, extract, date }) => (
        <li key={id}>
          <article className="news-card">
            <p className="facts">
              {date && <Moment at={date} locale={locale} />}{' '}
              <span className="kind">
                <FoundKind kind={kind} />
              </span>
            </p>
            <div className="words">
              <Heading level={3}>
                <a href={href} lang={lang === locale ? undefined : lang}>
                  <Marked segments={title} />
                </a>
              </Heading>
              {extract.length > 0 && (
                <p>
                  <Marked segments={extract} />
                </p>
              )}
            </div>
          </article>
        </li>
      ))}
    </ul>
  )
}

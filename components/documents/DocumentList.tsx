import { Moment } from '@/components/text/Moment'
import { NameLink } from '@/components/text/NameLink'
import type { Locale } from '@/newsroom/language/locales'
import type { DocumentCard } from '@/newsroom/queries/shapes'

/** Documents one under the other; their titles are long. */
export function DocumentList({ documents, locale }: { documents: DocumentCard[]; locale: Locale }) {
  return (
    <ul className="documents">
      {documents.map((card) => (
        <li key={card.id}>
          <p className="name">
            <NameLink link={card} locale={locale} />
          </p>
          {card.date && (
            <p className="when">
              <Moment at={card.date} locale={locale} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

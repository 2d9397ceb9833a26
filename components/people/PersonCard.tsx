import { Portrait } from '@/components/pictures/Portrait'
import { NameLink } from '@/components/text/NameLink'
import { Words } from '@/components/text/Words'
import type { Locale } from '@/newsroom/language/locales'
import type { PersonCard as Card } from '@/newsroom/queries/shapes'

/** A person in a list: name, and the office held now. */
export function PersonCard({ card, locale }: { card: Card; locale: Locale }) {
  return (
    <div className="person-card">
      <Portrait portrait={card.portrait} initials={card.initials} lang={card.name.lang} locale={locale} />
      <div>
        <p className="name">
          <NameLink link={card} locale={locale} />
        </p>
        {card.office && (
          <p className="office">
            <Words words={card.office} locale={locale} />
          </p>
        )}
        {card.organisation && (
          <p className="office">
            <Words words={card.organisation} locale={locale} />
          </p>
        )}
      </div>
    </div>
  )
}

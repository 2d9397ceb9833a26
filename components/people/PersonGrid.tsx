import type { Locale } from '@/newsroom/language/locales'
import type { PersonCard as Card } from '@/newsroom/queries/shapes'
import { PersonCard } from './PersonCard'

/** People side by side where there is room. */
export function PersonGrid({ people, locale }: { people: Card[]; locale: Locale }) {
  return (
    <ul className="grid">
      {people.map((card) => (
        <li key={card.id}>
          <PersonCard card={card} locale={locale} />
        </li>
      ))}
    </ul>
  )
}

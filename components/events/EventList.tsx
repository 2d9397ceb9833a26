import type { Level } from '@/components/text/Heading'
import type { Locale } from '@/newsroom/language/locales'
import type { EventCard as Card } from '@/newsroom/queries/shapes'
import { EventCard } from './EventCard'

/** Events one under the other, in the order they were given. */
export function EventList({ events, locale, level }: { events: Card[]; locale: Locale; level?: Level }) {
  return (
    <ul className="event-list">
      {events.map((card) => (
        <li key={card.id}>
          <EventCard card={card} locale={locale} level={level} />
        </li>
      ))}
    </ul>
  )
}

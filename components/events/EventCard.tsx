import type { Level } from '@/components/text/Heading'
import { Heading } from '@/components/text/Heading'
import { NameLink } from '@/components/text/NameLink'
import { Words } from '@/components/text/Words'
import type { Locale } from '@/newsroom/language/locales'
import type { EventCard as Card } from '@/newsroom/queries/shapes'
import { DateBlock } from './DateBlock'
import { EventFormatName } from './EventFormatName'
import { EventKindName } from './EventKindName'
import { EventStatusMark } from './EventStatusMark'
import { EventWhen } from './EventWhen'

/** An event in a list or beside an item: the day, what it is, when exactly and where. */
export function EventCard({ card, locale, level = 3 }: { card: Card; locale: Locale; level?: Level }) {
  return (
    <article className="event-card">
      <DateBlock time={card} locale={locale} />
      <div className="words">
        <Heading level={level}>
          <NameLink link={{ name: card.title, href: card.href }} locale={locale} />
        </Heading>
        <EventStatusMark status={card.status} />
        <p>
          <EventWhen time={card} locale={locale} />
        </p>
        <p>
          <EventKindName kind={card.kind} /> · <EventFormatName format={card.format} />
          {card.place && (
            <>
              {' · '}
              <Words words={card.place} locale={locale} />
            </>
          )}
        </p>
      </div>
    </article>
  )
}

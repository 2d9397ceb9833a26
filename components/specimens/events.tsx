import type { ReactNode } from 'react'
import { DateBlock } from '@/components/events/DateBlock'
import { EventCard } from '@/components/events/EventCard'
import { EventFacts } from '@/components/events/EventFacts'
import { EventList } from '@/components/events/EventList'
import { EventStatusMark } from '@/components/events/EventStatusMark'
import { EventWhen } from '@/components/events/EventWhen'
import { Specimen, State } from './Specimen'
import { eventCards, eventPages } from './values/events'
import type { Voice } from './voice'

/** Events: when, where, and what became of them. */
export function EventSpecimens({ voice }: { voice: Voice }) {
  const { locale, say } = voice
  const cards = eventCards(voice)
  const { full, bare } = eventPages(voice)
  const states = [
    say('elan edilib, saatı var', 'announced, with an hour'),
    say('ləğv edilib, bir neçə gün', 'cancelled, several days'),
    say('təxirə salınıb, uzun sözlər, yeri məlum deyil', 'postponed, long words, no place yet'),
    say('keçirilib, adı yalnız o biri dildə', 'over, named in the other language only'),
  ]
  const each = (show: (card: (typeof cards)[number]) => ReactNode) =>
    cards.map((card, i) => (
      <State key={card.id} of={states[i] ?? card.id}>
        {show(card)}
      </State>
    ))
  return (
    <>
      <Specimen of="EventCard">
        {each((card) => (
          <EventCard card={card} locale={locale} level={3} />
        ))}
      </Specimen>
      <Specimen of="EventList">
        <State of={say('bir neçə', 'several')}>
          <EventList events={cards} locale={locale} level={3} />
        </State>
        <State of={say('bir', 'one')}>
          <EventList events={cards.slice(0, 1)} locale={locale} level={3} />
        </State>
      </Specimen>
      <Specimen of="DateBlock">
        {each((card) => (
          <DateBlock time={card} locale={locale} />
        ))}
      </Specimen>
      <Specimen of="EventWhen">
        {each((card) => (
          <p>
            <EventWhen time={card} locale={locale} />
          </p>
        ))}
      </Specimen>
      <Specimen of="EventStatusMark">
        <State of={say('təxirə salınıb', 'postponed')}>
          <EventStatusMark status="postponed" />
        </State>
        <State of={say('ləğv edilib', 'cancelled')}>
          <EventStatusMark status="cancelled" />
        </State>
      </Specimen>
      <Specimen of="EventFacts">
        <State of={say('hər şey məlumdur', 'everything known')}>
          <EventFacts page={full} />
        </State>
        <State of={say('hələ heç nə məlum deyil', 'hardly anything known')}>
          <EventFacts page={bare} />
        </State>
      </Specimen>
    </>
  )
}

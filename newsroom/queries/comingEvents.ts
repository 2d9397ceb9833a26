import 'server-only'
import type { Locale } from '../language/locales'
import { overAt, startOfToday } from './parts/timeOfEvents'
import { eventCard } from './register/cards'
import { readEvents } from './register/readEntries'
import type { EventCard } from './shapes'

/** Events that will still take place and have a page in the language, soonest first. */
export async function comingEvents(locale: Locale, now: Date): Promise<EventCard[]> {
  const today = startOfToday(now)
  const stored = await readEvents(
    {
      and: [
        { or: [{ start: { greater_than_equal: today } }, { end: { greater_than_equal: today } }] },
        { status: { in: ['scheduled', 'postponed'] } },
      ],
    },
    'start',
  )
  return stored
    .flatMap((event) => eventCard(event, { locale }) ?? [])
    .filter((card) => card.href && overAt(card) > now)
}

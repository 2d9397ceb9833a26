import { bakuDay } from '@/newsroom/language/dates'
import type { EventTime } from '../shapes'

const dayLong = 24 * 60 * 60 * 1000

/** The moment at which the day of an instant ends in Baku (00:00 of the next, at UTC+4 since 2016). */
const endOfDay = (instant: string): number => Date.parse(`${bakuDay(instant)}T00:00:00+04:00`) + dayLong

/** The first moment of today in Baku. */
export const startOfToday = (now: Date): string => new Date(`${bakuDay(now)}T00:00:00+04:00`).toISOString()

/**
 * When an event is over: at its end; where only days are stated, or no end, with the end of its last day in
 * Baku. Until then it stands among what is coming: on its second day a training is not history yet.
 */
export function overAt({ start, end, wholeDays }: EventTime): Date {
  return new Date(end && !wholeDays ? Date.parse(end) : endOfDay(end ?? start))
}

/** The next moment at which one of these events is over; null where none is coming. */
export function nextOver(events: EventTime[], now: Date): string | null {
  const moments = events.map((event) => overAt(event).getTime()).filter((moment) => moment > now.getTime())
  return moments.length > 0 ? new Date(Math.min(...moments)).toISOString() : null
}

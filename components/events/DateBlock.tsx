import { bakuParts, formatDate } from '@/newsroom/language/dates'
import type { Locale } from '@/newsroom/language/locales'
import type { EventTime } from '@/newsroom/queries/shapes'

/** The day of an event as a leaf of a calendar, for the eye: its words say the same beside it. */
export function DateBlock({ time: { start, end }, locale }: { time: EventTime; locale: Locale }) {
  const from = bakuParts(start)
  const to = bakuParts(end ?? start)
  const sameMonth = from.year === to.year && from.month === to.month
  const days = sameMonth && to.day > from.day ? `${from.day}–${to.day}` : String(from.day)
  return (
    <span className="date-block" aria-hidden="true">
      <b>{days}</b>
      <span>{formatDate(start, 'monthYear', locale)}</span>
    </span>
  )
}

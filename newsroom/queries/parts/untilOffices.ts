import type { Appointment, Day } from '@/newsroom/publishing/officeOn'

const dayLong = 24 * 60 * 60 * 1000

/**
 * The next midnight in Baku at which one of these offices begins or is over; null where time changes none of
 * them. A page that shows offices of today is stale from then on.
 */
export function untilOffices(offices: Appointment[], today: Day): string | null {
  const midnight = (day: Day) => Date.parse(`${day}T00:00:00+04:00`)
  const moments = offices.flatMap(({ from, to }) => [
    ...(from && from > today ? [midnight(from)] : []),
    ...(to && to >= today ? [midnight(to) + dayLong] : []),
  ])
  return moments.length > 0 ? new Date(Math.min(...moments)).toISOString() : null
}

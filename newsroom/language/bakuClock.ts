import { bakuParts } from './bakuTime'

const two = (n: number) => String(n).padStart(2, '0')

/** What the clock of Baku shows, as a form writes it: '2026-11-23T10:00'. */
export function onBakuClock(moment: Date | string): string {
  const { year, month, day, hour, minute } = bakuParts(moment)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`
}

/** Baku's offsets since 1924, the one of today first. */
const offsets = ['+04:00', '+05:00', '+03:00']

/**
 * The moment at which the clock of Baku shows what a form says, as an ISO instant; null for what is no time, and for
 * one that a change of the clock left out. Of one that came twice it is the later.
 * @param shown '2026-11-23T10:00'
 */
export function fromBakuClock(shown: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(shown)) return null
  const moments = offsets
    .map((offset) => new Date(`${shown}:00${offset}`))
    .filter((moment) => !Number.isNaN(moment.getTime()))
  return moments.find((moment) => onBakuClock(moment) === shown)?.toISOString() ?? null
}

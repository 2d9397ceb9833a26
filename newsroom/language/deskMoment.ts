import { bakuDay, bakuParts } from './bakuTime'

const pad = (number: number): string => String(number).padStart(2, '0')

/** The time of a moment on the clock of Baku: `15:00`. */
export function deskTime(moment: Date | string): string {
  const { hour, minute } = bakuParts(moment)
  return `${pad(hour)}:${pad(minute)}`
}

/** A moment as the desk writes and types one, on the clock of Baku: `22.11.2026 15:00`. */
export function deskMoment(moment: Date | string): string {
  const { day, month, year } = bakuParts(moment)
  return `${pad(day)}.${pad(month)}.${year} ${deskTime(moment)}`
}

/** The moment that a clock in Baku showed, from `2026-11-22` and `15:00`; null where there was none such. */
export function momentInBaku(day: string, time: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(time)) return null
  // UTC+4 since 2016, and +5 in the summers before: the one under which the clock shows what was typed.
  const candidates = ['+04:00', '+05:00', '+03:00'].map((zone) => new Date(`${day}T${time}:00${zone}`))
  const found = candidates.find(
    (one) => !Number.isNaN(one.getTime()) && bakuDay(one) === day && deskTime(one) === time,
  )
  return found ?? null
}

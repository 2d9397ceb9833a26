import { bakuDay, bakuParts } from '@/newsroom/language/bakuTime'

/** The time on the clock of Baku in so many minutes, as the field for day and time of the desk gives it. */
export function inMinutes(minutes: number): string {
  const then = new Date(Date.now() + minutes * 60_000)
  const { hour, minute } = bakuParts(then)
  return `${bakuDay(then)}T${[hour, minute].map((part) => String(part).padStart(2, '0')).join(':')}`
}

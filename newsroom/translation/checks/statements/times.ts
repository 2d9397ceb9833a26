import type { Locale } from '../../../language/locales'
import type { Found, Stated } from './stated'
import { takeOut } from './stated'

/** A full hour is the number that may also be said alone: «saat 10-da», “10:00”. */
const timeValue = (hour: number, minute: number): string =>
  minute === 0 ? `n:${hour}` : `t:${hour}:${String(minute).padStart(2, '0')}`

const clock = /(?<![\d.,:])(\d{1,2}):([0-5]\d)(?![\d:])(?:\s?([ap])\.?m\b\.?)?/giu
const amPm = /(?<![\d.,:])(\d{1,2})(?:\.([0-5]\d))?\s?([ap])\.?m\b\.?/giu
/** «saat 10.00-dan 13.30-dək», «saat 10.00–13.30» */
const afterHour =
  /(?<=\bsaat\p{L}*\s)(\d{1,2})\.([0-5]\d)(?:(-\p{L}+\s|\s?[-–]\s?)(\d{1,2})\.([0-5]\d))?(?!\d)/giu

function stated(surface: string, hours: string, minutes: string | undefined, half?: string): Stated | null {
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)]
  if (hour > 24) return null
  if (!half) return { surface, readings: [[timeValue(hour, minute)]] }
  const onTheDay = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  // The other language may say «günorta saat 3-də» as well
  return { surface, readings: [[timeValue(onTheDay, minute)], [timeValue(hour, minute)]] }
}

/** Times of day. */
export function takeTimes(text: string, locale: Locale): Found<Stated> {
  const found: Stated[] = []
  let rest = text
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => Stated | null) => {
    const taken = takeOut(rest, pattern, read)
    found.push(...taken.found)
    rest = taken.rest
  }
  take(clock, ([surface, hours = '', minutes, half]) => stated(surface.trim(), hours, minutes, half))
  if (locale === 'en')
    take(amPm, ([surface, hours = '', minutes, half]) => stated(surface.trim(), hours, minutes, half))
  else
    take(afterHour, ([surface, hours = '', minutes, , endHours, endMinutes]) => {
      const begins = stated(surface, hours, minutes)
      const ends = endHours ? stated(surface, endHours, endMinutes) : null
      return begins && { surface, readings: [[begins, ends].flatMap((one) => one?.readings[0] ?? [])] }
    })
  return { found, rest }
}

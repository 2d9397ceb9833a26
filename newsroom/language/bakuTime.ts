/** A moment on the clock of Baku. */
export interface BakuParts {
  year: number
  /** 1 to 12 */
  month: number
  /** Day of the month from 1 */
  day: number
  /** 0 to 23 */
  hour: number
  minute: number
  second: number
  /** 0 is Sunday */
  weekday: number
}

/**
 * The zone database through the one locale that every ICU build has. Baku is at UTC+4 all year since 2016;
 * up to 2015 its summers were at +5, which dates of archive items need.
 */
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Baku',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/
const dayForm = /^(\d{4})-(\d\d)-(\d\d)$/

/** Whether a value is a day as such ('2021-12-18'), with no time and no zone. */
export const isDay = (value: Date | string): value is string =>
  typeof value === 'string' && dayForm.test(value)

/**
 * What the clock of Baku shows at an instant; for a day ('2021-12-18') that day at 00:00.
 * @param moment a Date, an ISO instant with Z or an offset, or a day
 * @throws RangeError for anything else, a time without a zone included: it would mean another moment on
 *   every machine
 */
export function bakuParts(moment: Date | string): BakuParts {
  const given = typeof moment === 'string' ? dayForm.exec(moment) : null
  if (given) return dayParts(Number(given[1]), Number(given[2]), Number(given[3]))
  const found = new Map(
    clock.formatToParts(readInstant(moment)).map(({ type, value }) => [type, Number(value)]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => found.get(name) ?? 0
  return {
    ...dayParts(part('year'), part('month'), part('day')),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  }
}

/** The day in Baku: '2021-12-18'. */
export function bakuDay(moment: Date | string): string {
  const { year, month, day } = bakuParts(moment)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** The year in Baku, which may differ from the year in UTC for four hours. */
export const yearOf = (moment: Date | string): number => bakuParts(moment).year

/**
 * The value of `<time datetime>`, of JSON-LD and of feeds: '2021-12-18T10:00:00+04:00', with Baku's offset of
 * that moment and without fractions of a second. A day stays a day.
 */
export function isoWithOffset(moment: Date | string): string {
  if (isDay(moment)) return bakuDay(moment)
  const { year, month, day, hour, minute, second } = bakuParts(moment)
  const seconds = Math.floor(readInstant(moment).getTime() / 1000)
  const minutes = (Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - seconds) / 60
  // Before 1924 Baku kept its own solar time, +03:19:24, which no ISO offset can say
  if (!Number.isInteger(minutes)) return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
  const time = [hour, minute, second].map((value) => pad(value)).join(':')
  return `${bakuDay(moment)}T${time}+${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

function readInstant(moment: Date | string): Date {
  const date = typeof moment === 'string' ? new Date(instantForm.test(moment) ? moment : Number.NaN) : moment
  if (Number.isNaN(date.getTime())) throw new RangeError(`'${moment}' is neither an instant nor a day`)
  return date
}

function dayParts(year: number, month: number, day: number): BakuParts {
  const midnight = new Date(Date.UTC(year, month - 1, day))
  midnight.setUTCFullYear(year) // Date.UTC takes the years 0 to 99 for 1900 to 1999
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) {
    throw new RangeError(`'${pad(year, 4)}-${pad(month)}-${pad(day)}' is not a day of the calendar`)
  }
  return { year, month, day, hour: 0, minute: 0, second: 0, weekday: midnight.getUTCDay() }
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0')

import type { Locale } from '../../../language/locales'
import { monthBesideDay, monthNumber, monthPattern } from './months'
import type { Found, Stated } from './stated'
import { takeOut } from './stated'

/** What a text says of the calendar. A day and its month are two values, and the year stays in the text as a number. */
export interface Days extends Found<Stated> {
  /** `5.12`: days with their months, to find out whether two dates were exchanged */
  pairs: Set<string>
  /** Months that are named without a day or a year beside them */
  bare: Stated[]
  /** Every month that the text may name, read generously: “May” at the beginning of a sentence may be a verb */
  named: Set<string>
}

const start = '(?<![\\p{L}\\p{N}])'
const ordinal = '(?:st|nd|rd|th)?'
const ending = '(?:-\\p{L}+)?'
const between = '\\s?[-–—,]\\s?|\\s(?:və|and|to|&)\\s'
const enDays = `(?<days>\\d{1,2}${ordinal}(?:(?:${between})\\d{1,2}${ordinal}){0,9})`
/** «dekabrın 18-i», «mayın 6-dan 9-dək» */
const azDays = `(?<days>\\d{1,2}${ending}(?:(?:${between}|(?<=-d[aə]n)\\s)\\d{1,2}${ending}){0,9})`
const azDaysBefore = `(?<days>\\d{1,2}(?:(?:${between})\\d{1,2}){0,9})`
const year = '(?:19|20)\\d\\d'

const all = (...forms: string[]) => forms.map((form) => new RegExp(form, 'gu'))

const spelled: Record<Locale, RegExp[]> = {
  az: all(
    `${start}${azDaysBefore}\\s+${monthBesideDay.az}`,
    `${start}${monthBesideDay.az}\\s+${azDays}(?![\\d:]|[.,]\\d)`,
  ),
  en: all(
    `${start}${enDays}\\s+(?:of\\s+)?${monthBesideDay.en}`,
    `${start}${monthBesideDay.en}\\s+(?:the\\s+)?${enDays}(?![\\d:]|[.,]\\d)`,
  ),
}

/** «may 2024», «2024-cü ilin mayında», “May 2024”; what follows or precedes stays where it is. */
const withYear: Record<Locale, RegExp[]> = {
  az: all(
    `${start}${monthPattern.az}(?=\\s+${year})`,
    `(?<=${year}(?:-c[iıuü])?\\s+(?:il(?:in|də)?\\s+)?)${monthPattern.az}`,
  ),
  en: all(`${start}${monthPattern.en}(?=,?\\s+(?:of\\s+)?${year})`),
}

/** Words of their own in one of the languages. */
const ambiguous = new Set([3, 5])

const numeric =
  /(?<![\d.,/-])(?:(?<day>\d{1,2})(?<sign>[./])(?<number>\d{1,2})\k<sign>(?<year>(?:19|20)\d\d)|(?<isoYear>(?:19|20)\d\d)-(?<isoNumber>\d\d)-(?<isoDay>\d\d))(?![\d/])/gu

/** «18.12.2021», “18/12/2021”, “2021-12-18”; with strokes and a small day, the order of America is thought of as well. */
function inDigits({ groups = {}, 0: surface }: RegExpExecArray): Stated | null {
  const day = Number(groups.day ?? groups.isoDay)
  const month = Number(groups.number ?? groups.isoNumber)
  const years = `n:${groups.year ?? groups.isoYear}`
  const dayFirst = day <= 31 && month <= 12 ? [[`n:${day}`, `m:${month}`, years]] : []
  const monthFirst =
    groups.sign === '/' && day <= 12 && month <= 31 ? [[`n:${month}`, `m:${day}`, years]] : []
  const readings = [...dayFirst, ...monthFirst]
  return day > 0 && month > 0 && readings.length > 0 ? { surface, readings } : null
}

/** Days and months of a text, in words and in digits. */
export function takeDays(text: string, locale: Locale): Days {
  const found: Stated[] = []
  const pairs = new Set<string>()
  let rest = text
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => Stated | null) => {
    const taken = takeOut(rest, pattern, read)
    found.push(...taken.found)
    rest = taken.rest
  }
  const monthOf = (match: RegExpExecArray) => monthNumber(match.groups?.month ?? '', locale)
  const monthAlone = (match: RegExpExecArray): Stated => ({
    surface: match[0],
    readings: [[`m:${monthOf(match)}`]],
  })
  const alone = new RegExp(`${start}${monthPattern[locale]}`, 'gu')
  const named = new Set([...text.matchAll(alone)].map((match) => `m:${monthOf(match)}`))

  take(numeric, inDigits)
  for (const form of spelled[locale])
    take(form, (match) => {
      const days = match.groups?.days?.match(/\d+/g)?.map(Number) ?? []
      if (days.some((day) => day < 1 || day > 31)) return null
      for (const day of days) pairs.add(`${day}.${monthOf(match)}`)
      return { surface: match[0], readings: [[...days.map((day) => `n:${day}`), `m:${monthOf(match)}`]] }
    })
  for (const form of withYear[locale]) take(form, monthAlone)
  const bare = takeOut(rest, alone, (match) => (ambiguous.has(monthOf(match)) ? null : monthAlone(match)))
  return { found, rest: bare.rest, pairs, bare: bare.found, named }
}

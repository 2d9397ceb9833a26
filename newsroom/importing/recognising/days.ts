import { monthName } from '../../language/calendarWords'
import { lowerAz } from '../../language/casing'
import type { Locale } from '../../language/locales'

/** A day that a text names: '2021-12-18', or without its year where the text gives none. */
export interface SaidDay {
  /** Null where the text leaves the year out */
  day: string | null
  /** The last day of a span */
  to: string | null
  /** How many days a span has */
  length: number | null
  surface: string
  start: number
  end: number
}

const monthsOf = (locale: Locale) =>
  Array.from({ length: 12 }, (_, at) => monthName(at + 1, locale).toLowerCase())
const months: Record<Locale, string[]> = { az: monthsOf('az'), en: monthsOf('en') }
const az = months.az.join('|')
const en = months.en
  .map((name) => `${name}|${name.slice(0, 3)}\\.?`)
  .join('|')
  .replace('sep\\.?', 'sept?\\.?')
const month = `(?<month>${az}|${en})`
const suffix = '(?:[ıiuü]n)?'
const day = '(?<day>\\d{1,2})'
const last = '(?<last>\\d{1,2})'
const year = '(?<year>(?:19|20)\\d\\d)'
const ordinal = '(?:st|nd|rd|th)?'
const dash = '\\s*(?:[-–—]|to|and|və)\\s*'
/** «2021-ci il», «2021-ci ilin», «2021» */
const yearAz = `${year}(?:\\s*-?\\s*c[iıuü])?(?:\\s+il(?:in|də)?)?`
const edge = '(?<![\\p{L}\\p{N}])'
const after = '(?![\\p{L}\\p{N}])'

/** Forms of days as people write them; whatever matches first and longest at a place counts. */
const forms = [
  // 18.12.2021, 18/12/2021, 18-12-2021; the order day, month, year is that of Azerbaijan in both languages
  `(?<day>\\d{1,2})(?<sign>[./-])(?<number>\\d{1,2})\\k<sign>${year}`,
  `${year}-(?<number>\\d\\d)-(?<day>\\d\\d)`,
  // 2021-ci il dekabrın 18-də, 2021-ci il 16-17 dekabr
  `${yearAz}\\s+${month}${suffix}\\s+${day}(?:${dash}${last})?`,
  `${yearAz}\\s+${day}(?:${dash}${last})?\\s+${month}`,
  // 6–9 may 2024, 18th of December, 2021
  `${day}${ordinal}(?:${dash}${last}${ordinal})?\\s+(?:of\\s+)?${month}${suffix},?\\s+${year}`,
  // December 18, 2021; May 6-9, 2024
  `${month}\\s+${day}${ordinal}(?:${dash}${last}${ordinal})?,?\\s+${year}`,
  // Without a year: 18 dekabr, dekabrın 18-i, December 18
  `${month}${suffix}\\s+${day}${ordinal}(?:${dash}${last}${ordinal})?`,
  `${day}${ordinal}(?:${dash}${last}${ordinal})?\\s+(?:of\\s+)?${month}`,
].map((form) => new RegExp(`${edge}${form}${after}`, 'giu'))

const two = (n: number) => String(n).padStart(2, '0')

/** A day that the calendar has, or null. */
function isoDay(years: number, monthNumber: number, days: number): string | null {
  const date = new Date(Date.UTC(years, monthNumber - 1, days))
  const exists = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === days
  return exists ? `${years}-${two(monthNumber)}-${two(days)}` : null
}

function monthNumber(groups: Record<string, string | undefined>): number {
  if (groups.number) return Number(groups.number)
  const name = (groups.month ?? '').replace('.', '')
  const at = months.az.indexOf(name)
  return 1 + (at >= 0 ? at : months.en.findIndex((each) => each.startsWith(name.slice(0, 3))))
}

/** Every day that a text names, in order and without overlaps. */
export function daysIn(text: string): SaidDay[] {
  const lower = lowerAz(text.replaceAll('I', 'i')).padEnd(text.length)
  const found: SaidDay[] = []
  for (const form of forms) {
    for (const match of lower.matchAll(form)) {
      const said = saidDay(match, text)
      if (said && !found.some((other) => other.start < said.end && said.start < other.end)) found.push(said)
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

function saidDay(match: RegExpExecArray, text: string): SaidDay | null {
  const groups = match.groups ?? {}
  const first = Number(groups.day)
  const final = groups.last ? Number(groups.last) : null
  const years = groups.year ? Number(groups.year) : null
  const inMonth = monthNumber(groups)
  const isoFirst = isoDay(years ?? 2000, inMonth, first)
  if (!isoFirst || (final !== null && final <= first)) return null
  const start = match.index
  const end = start + match[0].length
  return {
    day: years === null ? null : isoFirst,
    to: years === null || final === null ? null : isoDay(years, inMonth, final),
    length: final === null ? null : final - first + 1,
    surface: text.slice(start, end),
    start,
    end,
  }
}

import type { BakuParts } from './bakuTime'
import { bakuParts, isDay } from './bakuTime'
import { monthName, weekdayName } from './calendarWords'
import type { Locale } from './locales'
import { ordinalSuffix } from './ordinals'

export { bakuDay, bakuParts, isoWithOffset, yearOf } from './bakuTime'

const two = (n: number) => String(n).padStart(2, '0')
const time = ({ hour, minute }: BakuParts) => `${two(hour)}:${two(minute)}`
const dayAndMonth = (parts: BakuParts, locale: Locale) => `${parts.day} ${monthName(parts.month, locale)}`
const date = (parts: BakuParts, locale: Locale) => `${dayAndMonth(parts, locale)} ${parts.year}`

/** Each form by what it prints for 18 December 2021, 10:00. */
const forms = {
  /** «18 dekabr 2021», “18 December 2021” */
  date,
  /** «18 dekabr 2021, 10:00»; of a day without a time the date alone */
  dateTime: (parts: BakuParts, locale: Locale) => `${date(parts, locale)}, ${time(parts)}`,
  /** «18 dekabr 2021, şənbə», “Saturday, 18 December 2021” */
  full: (parts: BakuParts, locale: Locale) => {
    const words = [date(parts, locale), weekdayName(parts.weekday, locale)]
    return (locale === 'az' ? words : words.reverse()).join(', ')
  },
  /** «18.12.2021», “18/12/2021” */
  numeric: ({ day, month, year }: BakuParts, locale: Locale) =>
    [two(day), two(month), year].join(locale === 'az' ? '.' : '/'),
  /** «dekabr 2021», “December 2021” */
  monthYear: ({ month, year }: BakuParts, locale: Locale) => `${monthName(month, locale)} ${year}`,
  /** The form of laws and orders: «18 dekabr 2021-ci il»; English has none of its own */
  official: (parts: BakuParts, locale: Locale) =>
    locale === 'az' ? `${date(parts, locale)}${ordinalSuffix(parts.year)} il` : date(parts, locale),
  /** «18 dekabr», “18 December” */
  day: dayAndMonth,
  /** «18», for a block that prints the day large */
  dayOfMonth: ({ day }: BakuParts) => String(day),
  /** «2021» */
  year: ({ year }: BakuParts) => String(year),
} satisfies Record<string, (parts: BakuParts, locale: Locale) => string>

export type DateForm = keyof typeof forms

/**
 * A date in words of the language, on the clock of Baku whatever the machine's own zone.
 * @param moment a Date, an ISO instant with Z or an offset, or a day ('2021-12-18')
 * @throws RangeError where it is none of these
 */
export function formatDate(moment: Date | string, form: DateForm, locale: Locale): string {
  const known = form === 'dateTime' && isDay(moment) ? 'date' : form
  return forms[known](bakuParts(moment), locale)
}

/**
 * When something takes place: «6–9 may 2024», «30 aprel – 2 may 2024», «3 dekabr 2026, 10:00–13:00».
 * The dash has spaces where either side of it has.
 * @param end null where no end is known. An end before the start is a mistake that saving refuses; if one is
 *   met all the same, the start stands alone and no impossible span is shown
 * @param wholeDays leaves times out; the end is then the last day
 * @throws RangeError where start or end is neither an instant nor a day
 */
export function formatSpan(
  start: Date | string,
  end: Date | string | null,
  wholeDays: boolean,
  locale: Locale,
): string {
  const { from, dash, to } = spanParts(start, end, wholeDays, locale)
  return from + dash + to
}

/** A span in its parts; without an end that can be shown, dash and `to` are empty. */
export interface SpanParts {
  from: string
  dash: '–' | ' – ' | ''
  to: string
}

/** What `formatSpan` writes, in parts, so that a page can say of either side which moment it is. */
export function spanParts(
  start: Date | string,
  end: Date | string | null,
  wholeDays: boolean,
  locale: Locale,
): SpanParts {
  const withTimes = !wholeDays && !isDay(start) && (end === null || !isDay(end))
  const from = bakuParts(start)
  const to = end === null ? from : bakuParts(end)
  return withTimes ? timesSpan(from, to, locale) : daysSpan(from, to, locale)
}

function daysSpan(from: BakuParts, to: BakuParts, locale: Locale): SpanParts {
  if (dayNumber(to) <= dayNumber(from)) return { from: date(from, locale), dash: '', to: '' }
  const last = date(to, locale)
  if (from.year !== to.year) return { from: date(from, locale), dash: ' – ', to: last }
  if (from.month !== to.month) return { from: dayAndMonth(from, locale), dash: ' – ', to: last }
  return { from: String(from.day), dash: '–', to: last }
}

function timesSpan(from: BakuParts, to: BakuParts, locale: Locale): SpanParts {
  const begins = forms.dateTime(from, locale)
  const days = dayNumber(to) - dayNumber(from)
  if (days < 0 || (days === 0 && time(to) <= time(from))) return { from: begins, dash: '', to: '' }
  return days === 0
    ? { from: begins, dash: '–', to: time(to) }
    : { from: begins, dash: ' – ', to: forms.dateTime(to, locale) }
}

/** Grows from day to day; good for comparing only. */
const dayNumber = ({ year, month, day }: BakuParts) => (year * 12 + month) * 31 + day

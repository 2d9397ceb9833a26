import { capitalised } from '@/newsroom/language/casing'
import { formatDate } from '@/newsroom/language/dates'
import type { Locale } from '@/newsroom/language/locales'
import { ordinalSuffix } from '@/newsroom/language/ordinals'
import type { Period } from '@/newsroom/queries/shapes'

/** A month or year in words that can begin a line: «Oktyabr 2024», «2024-cü il», “October 2024”, “2024”. */
export function periodWords({ year, month }: Period, locale: Locale): string {
  if (month === null) return locale === 'az' ? `${year}${ordinalSuffix(year)} il` : `${year}`
  const day = `${year}-${String(month).padStart(2, '0')}-01`
  return capitalised(formatDate(day, 'monthYear', locale), locale)
}

import type { NewsFilter } from '@/newsroom/addresses/newsFilter'
import { newsListPath } from '@/newsroom/addresses/newsFilter'
import type { Locale } from '@/newsroom/language/locales'
import type { Period, PeriodLink, ShownPeriod } from '../shapes'
import type { Counts } from './filterCounts'

/**
 * The year or month of a list, with the nearest before and after it in which something meets its other filters.
 * @returns null for a list of no one year: October of every year has no month before it
 */
export function shownPeriod(
  locale: Locale,
  filter: NewsFilter,
  { months }: Pick<Counts, 'months'>,
): ShownPeriod | null {
  const { year, month = null } = filter
  if (year === undefined) return null
  const place = placeOf({ year, month })
  const inTime = months
    .map(({ year, month: each }): Period => ({ year, month: month === null ? null : each }))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
  const link = (period: Period | undefined): PeriodLink | null =>
    period
      ? {
          ...period,
          href: newsListPath(locale, { ...filter, year: period.year, month: period.month ?? undefined }),
        }
      : null
  return {
    year,
    month,
    earlier: link(inTime.findLast((period) => placeOf(period) < place)),
    later: link(inTime.find((period) => placeOf(period) > place)),
  }
}

/** Grows with time; good for comparing periods of one length only. */
const placeOf = ({ year, month }: Period): number => year * 12 + (month ?? 0)

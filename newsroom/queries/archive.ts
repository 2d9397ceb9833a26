import 'server-only'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { cache } from 'react'
import { newsListPath } from '../addresses/newsFilter'
import { archivePath } from '../addresses/paths'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { listTag, siteTag } from '../publishing/tags'
import { bakuMonth, bakuYear, currentItems } from './news/filterConditions'
import { rows } from './rows'
import type { ArchivePage } from './shapes'

/**
 * Every year and month in which news of a language came out, newest first, with how many items each holds. All
 * months together lead to every item that lists may show.
 */
export const archive = cache(async (locale: Locale): Promise<ArchivePage> => {
  const found = await rows<{ year: number; month: number; count: number }>(sql`
    select ${bakuYear} as year, ${bakuMonth} as month, count(*)::int as count
    from news item where ${currentItems(locale)} group by 1, 2 order by 1 desc, 2 desc`)
  const other = otherLocale(locale)
  return {
    locale,
    path: archivePath(locale),
    other: { locale: other, href: archivePath(other) },
    tags: [siteTag, listTag('news', locale)],
    until: null,
    total: sum(found),
    years: [...Map.groupBy(found, ({ year }) => year)].map(([year, months]) => ({
      year,
      month: null,
      count: sum(months),
      href: newsListPath(locale, { year }),
      months: months.map((month) => ({ ...month, href: newsListPath(locale, month) })),
    })),
  }
})

const sum = (counted: { count: number }[]): number => counted.reduce((all, { count }) => all + count, 0)

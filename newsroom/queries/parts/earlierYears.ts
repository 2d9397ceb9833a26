import type { NewsFilter, RegisterFilter } from '@/newsroom/addresses/newsFilter'
import { newsListPath } from '@/newsroom/addresses/newsFilter'
import type { Locale } from '@/newsroom/language/locales'
import type { EarlierYear } from '../shapes'
import type { Telling } from './tellings'

/** The years whose items are not all among the first `shown`, each with all its items and the list of them. */
export function earlierYears(
  tellings: Telling[],
  shown: number,
  locale: Locale,
  { filter, slug }: { filter: RegisterFilter; slug: string },
): EarlierYear[] {
  const left = new Set(tellings.slice(shown).map(({ year }) => year))
  return [...left].map((year) => {
    const asked: NewsFilter = { [filter]: slug, year }
    return {
      year,
      count: tellings.filter((telling) => telling.year === year).length,
      href: newsListPath(locale, asked),
    }
  })
}

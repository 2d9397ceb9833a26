import { wordsIn } from '@/messages/wordsIn'
import { monthName } from '@/newsroom/language/calendarWords'
import { capitalised } from '@/newsroom/language/casing'
import type { NewsCard, NewsListPage } from '@/newsroom/queries/shapes'
import { periodWords } from './periodWords'

/**
 * What sets a page of news apart from the whole list, for its title: its year or month, the other chosen
 * filters, and that it holds older items. Null for the first page of all news.
 */
export function filterTitle({ locale, filters, period, newest }: NewsListPage): string | null {
  const kinds = wordsIn(locale, 'NewsKindName')
  const pages = wordsIn(locale, 'Pagination')
  const words = filters.flatMap(({ filter, options }) =>
    options
      .filter(({ chosen }) => chosen)
      .flatMap(({ of, name }) => {
        if (filter === 'kind') return kinds(`kind.${of as NewsCard['kind']}`)
        if (filter === 'year' || (filter === 'month' && period)) return []
        return filter === 'month' ? capitalised(monthName(Number(of), locale), locale) : (name ?? of)
      }),
  )
  if (period) words.unshift(periodWords(period, locale))
  if (newest) words.push(pages('older'))
  return words.length > 0 ? words.join(', ') : null
}

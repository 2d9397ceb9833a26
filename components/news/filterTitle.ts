import { wordsIn } from '@/messages/wordsIn'
import { monthName } from '@/newsroom/language/calendarWords'
import type { NewsCard, NewsListPage } from '@/newsroom/queries/shapes'

/**
 * What sets a page of news apart from the whole list, for its title: the chosen filters, and that it holds
 * older items. Null for the first page of all news.
 */
export function filterTitle({ locale, filters, newest }: NewsListPage): string | null {
  const kinds = wordsIn(locale, 'NewsKindName')
  const pages = wordsIn(locale, 'Pagination')
  const words = filters.flatMap(({ filter, options }) =>
    options
      .filter(({ chosen }) => chosen)
      .map(({ of, name }) => {
        if (filter === 'kind') return kinds(`kind.${of as NewsCard['kind']}`)
        return filter === 'month' ? monthName(Number(of), locale) : (name ?? of)
      }),
  )
  if (newest) words.push(pages('older'))
  return words.length > 0 ? words.join(', ') : null
}

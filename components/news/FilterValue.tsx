import type { FilterName } from '@/newsroom/addresses/newsFilter'
import { monthName } from '@/newsroom/language/calendarWords'
import type { Locale } from '@/newsroom/language/locales'
import type { FilterOption, NewsCard } from '@/newsroom/queries/shapes'
import { NewsKindName } from './NewsKindName'

interface Props {
  filter: FilterName
  option: Pick<FilterOption, 'of' | 'name'>
  locale: Locale
}

/** What a filter is set to, in words of the page. */
export function FilterValue({ filter, option: { of, name }, locale }: Props) {
  if (filter === 'kind') return <NewsKindName kind={of as NewsCard['kind']} />
  if (filter === 'month') return monthName(Number(of), locale)
  return name ?? of
}

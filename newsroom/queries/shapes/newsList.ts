/** What the list of news and its filters receive. */
import type { FilterName } from '@/newsroom/addresses/newsFilter'
import type { ShownPeriod } from './archive'
import type { NewsCard } from './news'
import type { Page } from './page'

/** A value that a filter of news could take. */
export interface FilterOption {
  /** As an address states it */
  value: string
  /** As it is stored: the kind, the year, the month from 1 to 12, the slug */
  of: string
  /** Of a register entry, in the language of the page */
  name: string | null
  /** How many items it would leave beside the other filters */
  count: number
  chosen: boolean
}

export interface FilterGroup {
  filter: FilterName
  options: FilterOption[]
}

export interface NewsListPage extends Page {
  items: NewsCard[]
  /** Items that meet the filters, on all pages */
  total: number
  filters: FilterGroup[]
  /** Where a year is asked for */
  period: ShownPeriod | null
  /** Address of the first page, where this is not it */
  newest: string | null
  /** Address of the next page */
  older: string | null
}

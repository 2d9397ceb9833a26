/** What the search receives. */
import type { SearchFilterName } from '@/newsroom/addresses/searchFilter'
import type { Locale } from '@/newsroom/language/locales'
import type { FilterOption } from './newsList'
import type { Page, Worded } from './page'

/** A piece of a text, and whether it is what was asked for. */
export interface FoundSegment {
  text: string
  isHit: boolean
}

/** Something that answers a search. */
export interface FoundItem {
  id: string
  /** The kind of an item of news; what it is of everything else: person, event, page … */
  kind: string
  href: string
  lang: Locale
  title: FoundSegment[]
  /** What stands around the words in its text; nothing where it has none */
  extract: FoundSegment[]
  /** Tells namesakes apart: an office, an acronym, a day */
  note: Worded | null
  /** ISO; of news and events */
  date: string | null
}

export interface SearchFilterGroup {
  filter: SearchFilterName
  options: FilterOption[]
}

export interface SearchPage extends Page {
  query: string
  /** Whether anything was asked that texts can hold: signs and words such as "the" are not */
  isAsked: boolean
  /** What was searched instead, where nothing answered to what was typed */
  readAs: { how: 'english' | 'near'; query: string; href: string } | null
  /** Of the register and called so: they stand above the rest, on the first page */
  called: FoundItem[]
  items: FoundItem[]
  total: number
  /** There are more than `total`, and only so many were counted */
  isMore: boolean
  filters: SearchFilterGroup[]
  newest: string | null
  older: string | null
  feed: string | null
}

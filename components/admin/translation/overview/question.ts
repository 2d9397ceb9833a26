import type { Locale } from '@/newsroom/language/locales'
import type { PublishableCollection } from '@/newsroom/publishing/publishable'
import type { OverviewFilter, OverviewSort } from '@/newsroom/translation/overview/overviewItem'

/** The filters in the order in which they are offered; the list itself is the server's. */
export const filters: readonly OverviewFilter[] = [
  'open',
  'mine',
  'review',
  'overdue',
  'stale',
  'missing',
  'all',
]
export const sorts: readonly OverviewSort[] = ['due', 'age', 'words', 'title']
export const kinds: readonly PublishableCollection[] = [
  'news',
  'events',
  'people',
  'organisations',
  'appointments',
  'projects',
  'documents',
  'topics',
  'pages',
]

/** What is asked of the list of translations; an empty string stands for everything. */
export interface Question {
  filter: OverviewFilter
  language: Locale | ''
  collection: PublishableCollection | ''
  sort: OverviewSort
  page: number
}

/** The question as the address of the list or of its file takes it. */
export function queryOf({ filter, language, collection, sort, page }: Question): string {
  const asked = new URLSearchParams({ filter, sort, page: String(page) })
  if (language) asked.set('language', language)
  if (collection) asked.set('collection', collection)
  return asked.toString()
}

export const isFilter = (text: string): text is OverviewFilter => filters.some((one) => one === text)

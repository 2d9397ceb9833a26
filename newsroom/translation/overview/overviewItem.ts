import type { Locale } from '../../language/locales'
import type { PublishableCollection } from '../../publishing/publishable'
import type { DeskCounts } from '../desk'
import type { DocumentState } from './documentState'

/** What of the list is asked for: work that is left, what is mine of it, what waits for a reviewer, … */
export const overviewFilters = ['open', 'mine', 'review', 'overdue', 'stale', 'missing', 'all'] as const
export type OverviewFilter = (typeof overviewFilters)[number]

/** By planned time, by how long it has waited, by words that are left, by title. */
export const overviewSorts = ['due', 'age', 'words', 'title'] as const
export type OverviewSort = (typeof overviewSorts)[number]

/** One item and one language into which it is translated. */
export interface OverviewItem {
  collection: PublishableCollection
  sourceId: string
  sourceLanguage: Locale
  language: Locale
  /** Document of the translation; null where there is none yet */
  targetId: string | null
  /** Of the source */
  title: string | null
  state: DocumentState
  /** Percent */
  done: number
  counts: DeskCounts
  /** ISO instant; null where nothing is planned */
  dueAt: string | null
  isOverdue: boolean
  assignee: { id: string; name: string | null } | null
  /** ISO instant since when it waits as it does */
  since: string
}

export interface Overview {
  items: OverviewItem[]
  page: number
  pages: number
  /** How many each filter finds, for this person, language and kind */
  found: Record<OverviewFilter, number>
}

/** So many a page. */
export const perPage = 50

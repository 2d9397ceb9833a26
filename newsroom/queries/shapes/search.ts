/** What the search receives. */
import type { NewsCard } from './news'
import type { Page, Worded } from './page'

export type EntryKind = 'person' | 'organisation' | 'event' | 'project' | 'document' | 'topic'

export interface SearchPage extends Page {
  query: string
  /** Entries of the register that match by name */
  entries: { kind: EntryKind; name: Worded; href: string; note: Worded | null }[]
  items: NewsCard[]
  total: number
}

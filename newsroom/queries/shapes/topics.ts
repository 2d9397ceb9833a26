/** What topics receive, on their pages and in lists. */
import type { EventCard } from './events'
import type { NewsCard } from './news'
import type { NamedLink, Page, Worded } from './page'
import type { RichTextBody } from './text'

export interface TopicListPage extends Page {
  /** By the alphabet, with the number of items in the language */
  topics: (NamedLink & { id: string; count: number })[]
}

export interface TopicPage extends Page {
  id: string
  name: Worded
  about: RichTextBody | null
  latest: NewsCard[]
  /** Address of all of its news */
  allNews: string
  /** What its latest items tell of, latest first */
  events: EventCard[]
}

/** What somebody or something took part in, year by year. */
import type { Contribution, NewsKind, OrganisationRole } from '@/newsroom/publishing/vocabulary'
import type { Worded } from './page'

/** One thing that a person or an organisation took part in. */
export interface Part {
  /** Of the item that tells of it; an event stands for itself while none does */
  kind: NewsKind | 'event'
  id: string
  title: Worded
  href: string | null
  /** ISO */
  date: string
  /** Person: the office of that day, as the item itself shows it. Organisation: null */
  office: Worded | null
  rank: Worded | null
  contribution: Contribution | null
  topic: Worded | null
  role: OrganisationRole | null
}

export interface YearOfParts {
  year: number
  parts: Part[]
}

/** A year of which not every item is told one by one. */
export interface EarlierYear {
  year: number
  /** All its items that tell of the subject, in the language of the page */
  count: number
  /** The list of them */
  href: string
}

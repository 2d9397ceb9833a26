/** What events receive, on their pages, in lists and beside items. */
import type { EventFormat, EventKind, EventStatus } from '@/newsroom/publishing/vocabulary'
import type { NewsCard } from './news'
import type { Partner } from './organisations'
import type { NamedLink, Page, Picture, Worded } from './page'
import type { Speaker } from './people'

/** A span of time as an event states it. */
export interface EventTime {
  /** ISO */
  start: string
  end: string | null
  wholeDays: boolean
}

export interface EventCard extends EventTime {
  id: string
  title: Worded
  href: string | null
  kind: EventKind
  format: EventFormat
  status: EventStatus
  place: Worded | null
}

export interface EventPage extends Page, EventTime {
  id: string
  title: Worded
  kind: EventKind
  format: EventFormat
  status: EventStatus
  summary: Worded | null
  place: Worded | null
  address: Worded | null
  mapLink: string | null
  countries: string[]
  registrationLink: string | null
  programme: Speaker[]
  partners: Partner[]
  projects: NamedLink[]
  documents: NamedLink[]
  gallery: Picture[]
  news: NewsCard[]
}

export interface EventListPage extends Page {
  coming: EventCard[]
  past: EventCard[]
}

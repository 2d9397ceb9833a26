/** What projects receive, on their pages and in lists. */
import type { ProjectKind } from '@/newsroom/publishing/vocabulary'
import type { EventCard } from './events'
import type { Partner } from './organisations'
import type { NamedLink, Page, Picture, Worded } from './page'
import type { EarlierYear, YearOfParts } from './parts'
import type { RichTextBody } from './text'

/** Days that something lasts; null where the beginning is not recorded, or it goes on. */
export interface Days {
  /** ISO day */
  from: string | null
  /** ISO day, the last one */
  to: string | null
}

export interface ProjectCard extends NamedLink, Days {
  id: string
  kind: ProjectKind
}

export interface ProjectListPage extends Page {
  /** In the order of the alphabet of the page's language */
  letters: { letter: string; projects: ProjectCard[] }[]
}

export interface ProjectPage extends Page, Days {
  id: string
  name: Worded
  kind: ProjectKind
  /** Other names and spellings */
  variants: string[]
  picture: Picture | null
  partners: Partner[]
  about: RichTextBody | null
  /** Latest first */
  events: EventCard[]
  /** News of the language, by year */
  years: YearOfParts[]
  earlier: EarlierYear[]
}

/** What people receive: their page, cards of them, and how they took part. */
import type { Contribution } from '@/newsroom/publishing/vocabulary'
import type { NamedLink, Page, Picture, Worded } from './page'
import type { EarlierYear, YearOfParts } from './parts'
import type { RichTextBody } from './text'

export interface Speaker {
  /** The name alone, without a link, for a free name */
  person: NamedLink
  portrait: Picture | null
  initials: string
  office: Worded | null
  rank: Worded | null
  contribution: Contribution
  /** Title of the talk */
  topic: Worded | null
}

export interface OfficeHeld {
  office: Worded
  organisation: NamedLink | null
  ranks: { title: Worded; from: string | null; to: string | null }[]
  /** ISO days (2019-11-29); null from: the beginning is not recorded; null to: holds it still */
  from: string | null
  to: string | null
}

export interface PersonPage extends Page {
  id: string
  name: Worded
  portrait: Picture | null
  initials: string
  /** Other recorded spellings */
  variants: string[]
  biography: RichTextBody | null
  offices: OfficeHeld[]
  years: YearOfParts[]
  earlier: EarlierYear[]
}

export interface PersonCard {
  id: string
  name: Worded
  href: string | null
  initials: string
  portrait: Picture | null
  office: Worded | null
  organisation: Worded | null
}

export interface PeopleListPage extends Page {
  /** In the order of the alphabet of the page's language */
  letters: { letter: string; people: PersonCard[] }[]
}

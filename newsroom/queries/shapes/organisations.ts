/** What organisations receive: their page, cards of them, and their roles. */
import type { OrganisationKind, OrganisationRole } from '@/newsroom/publishing/vocabulary'
import type { NamedLink, Page, Picture, Worded } from './page'
import type { EarlierYear, YearOfParts } from './parts'
import type { PersonCard } from './people'
import type { RichTextBody } from './text'

export interface Partner {
  organisation: NamedLink
  acronym: string | null
  logo: Picture | null
  role: OrganisationRole
}

export interface OrganisationPage extends Page {
  id: string
  name: Worded
  acronym: string | null
  /** Other names and spellings */
  variants: string[]
  kind: OrganisationKind
  country: string | null
  logo: Picture | null
  address: Worded | null
  link: string | null
  about: RichTextBody | null
  parent: NamedLink | null
  successor: NamedLink | null
  people: { person: PersonCard; office: Worded; from: string | null; to: string | null }[]
  /** News and events in which it had a role */
  years: YearOfParts[]
  earlier: EarlierYear[]
}

export interface OrganisationCard {
  id: string
  name: Worded
  acronym: string | null
  href: string | null
  kind: OrganisationKind
}

export interface OrganisationListPage extends Page {
  letters: { letter: string; organisations: OrganisationCard[] }[]
}

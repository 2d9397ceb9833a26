/** What the reads of this room select: documents without depth, register entries with every language. */
import type { Locale } from '../language/locales'
import type {
  Contribution,
  DocumentKind,
  EventFormat,
  EventKind,
  EventStatus,
  NewsKind,
  OrganisationKind,
  OrganisationRole,
  PagePurpose,
  ProjectKind,
  PublicState,
} from '../publishing/vocabulary'
import type { PerLanguage } from './words'

type Maybe<Value> = Value | null | undefined

/** One use of a picture; in an event its words are kept per language. */
export interface StoredUse<Words = Maybe<string>> {
  image?: Maybe<string>
  alt?: Words
  decorative?: Maybe<boolean>
  caption?: Words
}

export interface StoredLink {
  organisation: string
  role: OrganisationRole
}

export interface StoredParticipation {
  person?: Maybe<string>
  freeName?: Maybe<string>
  contribution: Contribution
  topic?: Maybe<string>
  shown?: Maybe<{
    office?: Maybe<string>
    officeLanguage?: Maybe<string>
    rank?: Maybe<string>
    rankLanguage?: Maybe<string>
  }>
}

export interface StoredProgrammePart {
  person?: Maybe<string>
  freeName?: PerLanguage
  contribution: Contribution
  topic?: PerLanguage
  shown?: Maybe<{
    officeAz?: Maybe<string>
    officeEn?: Maybe<string>
    rankAz?: Maybe<string>
    rankEn?: Maybe<string>
  }>
}

export interface StoredNewsCard {
  id: string
  kind: NewsKind
  title: string
  slug: string
  summary: string
  publishedAt: string
  /** Of the last change that readers are told of; a corrected comma is none */
  correctedAt?: Maybe<string>
  leadImage?: Maybe<StoredUse>
}

export interface StoredNewsItem extends StoredNewsCard {
  language: Locale
  story: string
  state: PublicState
  body: Maybe<{ root?: unknown }>
  gallery?: Maybe<StoredUse[]>
  originalDate?: Maybe<string>
  place?: Maybe<string>
  event?: Maybe<string>
  projects?: Maybe<string[]>
  topics?: Maybe<string[]>
  documents?: Maybe<string[]>
  participations?: Maybe<StoredParticipation[]>
  organisations?: Maybe<StoredLink[]>
  changeNotes?: Maybe<{ date: string; note: string }[]>
  pressContact?: Maybe<{ name?: Maybe<string>; phone?: Maybe<string>; email?: Maybe<string> }>
  takedown?: Maybe<{ reason?: Maybe<string>; at?: Maybe<string> }>
}

export interface StoredPerson {
  id: string
  /** Read only where names are looked for in a text */
  variants?: Maybe<string[]>
  name: PerLanguage
  given: PerLanguage
  family: PerLanguage
  slug: PerLanguage
  portrait?: Maybe<string>
  leftOutOfLists?: Maybe<boolean>
}

export interface StoredOrganisation {
  id: string
  /** Read only where names are looked for in a text */
  variants?: Maybe<string[]>
  name: PerLanguage
  acronym: PerLanguage
  slug: PerLanguage
  kind: OrganisationKind
  logo?: Maybe<string>
}

export interface StoredEvent {
  id: string
  title: PerLanguage
  slug: PerLanguage
  kind: EventKind
  status: EventStatus
  format: EventFormat
  start: string
  end?: Maybe<string>
  wholeDays?: Maybe<boolean>
  place: PerLanguage
}

export interface StoredProject {
  id: string
  /** Read only where names are looked for in a text */
  variants?: Maybe<string[]>
  name: PerLanguage
  slug: PerLanguage
  kind: ProjectKind
  from?: Maybe<string>
  to?: Maybe<string>
}

export interface StoredDocument {
  id: string
  /** Read only where names are looked for in a text */
  variants?: Maybe<string[]>
  title: PerLanguage
  slug: PerLanguage
  kind: DocumentKind
  date?: Maybe<string>
}

export interface StoredTopic {
  id: string
  name: PerLanguage
  slug: PerLanguage
}

export interface StoredPage {
  id: string
  title: PerLanguage
  slug: PerLanguage
  purpose: PagePurpose
}

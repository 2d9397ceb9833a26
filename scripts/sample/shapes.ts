/** What the sample content is made of: plain data with stable keys. Keys become ids only in the loader. */
import type { Locale } from '@/newsroom/language/locales'
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
} from '@/newsroom/publishing/vocabulary'

/** The same thing said in both languages. */
export type Words = Record<Locale, string>

/** 'YYYY-MM-DD' in Baku. */
export type Day = string

/** A moment with its offset: '2021-12-18T17:00:00+04:00'. */
export type Moment = string

export interface SamplePerson {
  key: string
  given: Words
  family: Words
  /** Other spellings met in print */
  variants: string[]
}

export interface SampleOrganisation {
  key: string
  name: Words
  acronym: Words | null
  variants: string[]
  kind: OrganisationKind
  /** ISO 3166-1 alpha-2; null for a body of many countries */
  country: string | null
  parent: string | null
  /** Its official site */
  link: string | null
  about: Words
}

export interface SampleRank {
  title: Words
  from: Day | null
  to: Day | null
}

export interface SampleAppointment {
  key: string
  person: string
  organisation: string | null
  office: Words
  ranks: SampleRank[]
  /** First day in office; null: not recorded */
  from: Day | null
  /** Last day in office; null: not recorded, or holds it still */
  to: Day | null
}

/** The office shown is the one that the register has for the day; the loader never says it. */
export interface SampleParticipation {
  person: string
  contribution: Contribution
  /** Title of the talk */
  topic?: Words
}

export interface SampleOrganisationLink {
  key: string
  role: OrganisationRole
}

export interface SampleEvent {
  key: string
  title: Words
  summary: Words
  kind: EventKind
  /** Whole days: first and last day. Otherwise moments. */
  time: { wholeDays: true; start: Day; end: Day | null } | { wholeDays: false; start: Moment; end: Moment }
  format: EventFormat
  place: Words | null
  address: Words | null
  /** ISO 3166-1 alpha-2 of the countries that took part beside the host */
  countries: string[]
  programme: SampleParticipation[]
  organisations: SampleOrganisationLink[]
  /** Keys */
  projects?: string[]
  documents?: string[]
  status: EventStatus
}

export interface SampleProject {
  key: string
  kind: ProjectKind
  name: Words
  variants: string[]
  from: Day | null
  /** Last day; null: goes on, or not recorded */
  to: Day | null
  organisations: SampleOrganisationLink[]
  /** In the notation */
  about: Words
}

export interface SampleDocument {
  key: string
  kind: DocumentKind
  title: Words
  variants: string[]
  /** Adopted or published on; null: not recorded */
  date: Day | null
  /** Key of an organisation */
  issuer: string | null
  summary: Words
  /** The official text, in the languages that have one */
  link: Record<Locale, string | null> | null
}

export interface SampleTopic {
  key: string
  name: Words
  about: Words
}

/** An editorial page; its body is in the notation. */
export interface SamplePage {
  key: string
  purpose: PagePurpose
  title: Words
  body: Words
}

/** One language of a story. `body` is in the notation of notation.ts. */
export interface SampleEdition {
  title: string
  /** Only where the address is not the one made from the title */
  slug?: string
  summary: string
  body: string
  changeNotes?: { date: Day; note: string }[]
}

/** A news story in the languages it has; each becomes a document of its own. */
export interface SampleStory {
  key: string
  kind: NewsKind
  editions: { az: SampleEdition; en: SampleEdition | null }
  publishedAt: Moment
  /** When it happened, where that is another day than the publication */
  originalDate: Day | null
  event: string | null
  participations: SampleParticipation[]
  organisations: SampleOrganisationLink[]
  /** Keys */
  projects?: string[]
  topics: string[]
  documents?: string[]
  place: Words | null
  /** Key of a picture */
  picture: string | null
}

export interface SamplePicture {
  key: string
  /** What the carpet is drawn from */
  seed: string
  alt: Words
}

export interface SampleContact {
  name: Words
  role: Words | null
  phone: string | null
  email: string | null
}

export interface SampleSite {
  agency: Words
  agencyNote: Words
  callCentre: string
  address: Words
  contacts: SampleContact[]
}

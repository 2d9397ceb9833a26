/** What pages and components receive: small, finished values. No component meets a stored document. */
import type { FilterName } from '@/newsroom/addresses/newsFilter'
import type { Locale } from '@/newsroom/language/locales'
import type {
  Contribution,
  EventFormat,
  EventKind,
  EventStatus,
  NewsKind,
  OrganisationKind,
  OrganisationRole,
} from '@/newsroom/publishing/vocabulary'

/** Words with the language they are in; it differs from the page's where a name has no form in it. */
export interface Worded {
  text: string
  lang: Locale
}

/** A name, and the address of its page in the page's language where there is one. */
export interface NamedLink {
  name: Worded
  href: string | null
}

export interface Picture {
  /** '' for a decorative picture */
  alt: string
  caption: string | null
  credit: string | null
  /** For <source>, best format first: avif, webp */
  sources: { type: string; srcSet: string }[]
  /** JPEG fallback */
  src: string
  width: number
  height: number
}

/** The other language of a page: its address, or null where it is not published in that language. */
export interface OtherLanguage {
  locale: Locale
  href: string | null
}

/** What the press must know of a page: the content it shows, and when time alone changes it. */
export interface PageFacts {
  tags: string[]
  /** ISO moment, or null */
  until: string | null
}

export interface Page extends PageFacts {
  locale: Locale
  /** Path of the page itself, for the canonical address */
  path: string
  other: OtherLanguage
}

export interface NewsCard {
  id: string
  kind: NewsKind
  title: string
  href: string
  /** ISO, the date that is shown and sorted */
  publishedAt: string
  summary: string
  picture: Picture | null
}

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

export interface Partner {
  organisation: NamedLink
  acronym: string | null
  logo: Picture | null
  role: OrganisationRole
}

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

/** Rich text as stored (Lexical); rendered only through the allow-list of components/RichText. */
export interface RichTextBody {
  root: unknown
  /** Addresses of the register entries that the text links to, by `collection:id` */
  links: Record<string, string | null>
  /** Pictures in the text, by media id */
  pictures: Record<string, Picture>
}

export interface ChangeNote {
  /** ISO */
  date: string
  note: string
}

export interface PressContact {
  name: string
  role: string | null
  phone: string | null
  email: string | null
}

export interface NewsPage extends Page {
  id: string
  kind: NewsKind
  title: string
  summary: string
  publishedAt: string
  /** Only where its day differs from the day of publication */
  originalDate: string | null
  updatedAt: string | null
  picture: Picture | null
  gallery: Picture[]
  body: RichTextBody
  event: EventCard | null
  place: string | null
  speakers: Speaker[]
  partners: Partner[]
  projects: NamedLink[]
  documents: NamedLink[]
  topics: NamedLink[]
  changeNotes: ChangeNote[]
  contact: PressContact | null
  withdrawn: { at: string; reason: string } | null
}

/** A value that a filter of news could take. */
export interface FilterOption {
  /** As an address states it */
  value: string
  /** As it is stored: the kind, the year, the month from 1 to 12, the slug */
  of: string
  /** Of a register entry, in the language of the page */
  name: string | null
  /** How many items it would leave beside the other filters */
  count: number
  chosen: boolean
}

export interface FilterGroup {
  filter: FilterName
  options: FilterOption[]
}

export interface NewsListPage extends Page {
  items: NewsCard[]
  /** Items that meet the filters, on all pages */
  total: number
  filters: FilterGroup[]
  /** Address of the first page, where this is not it */
  newest: string | null
  /** Address of the next page */
  older: string | null
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

export interface OfficeHeld {
  office: Worded
  organisation: NamedLink | null
  ranks: { title: Worded; from: string | null; to: string | null }[]
  /** ISO days (2019-11-29); null from: the beginning is not recorded; null to: holds it still */
  from: string | null
  to: string | null
}

/** One thing that a person or an organisation took part in. */
export interface Part {
  kind: 'news' | 'event'
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
  /** News and events by the role the organisation had in them */
  roles: { role: OrganisationRole; parts: Part[] }[]
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

export interface HomePage extends Page {
  lead: NewsCard | null
  /** What was chosen to stand right after the lead */
  leading: NewsCard[]
  latest: NewsCard[]
  coming: EventCard[]
  people: PersonCard[]
  partners: OrganisationCard[]
}

export type EntryKind = 'person' | 'organisation' | 'event' | 'project' | 'document' | 'topic'

export interface SearchPage extends Page {
  query: string
  /** Entries of the register that match by name */
  entries: { kind: EntryKind; name: Worded; href: string; note: Worded | null }[]
  items: NewsCard[]
  total: number
}

export interface MissingPage extends Page {
  status: 404 | 410
  reason: string | null
  /** The path to which the address moved for good; the press then redirects */
  movedTo: string | null
}

/** What frames every page: agency, navigation, contacts, notice. */
export interface SiteFrame {
  /** Origin of the site, for addresses that must be whole */
  siteUrl: string
  agency: string
  agencyNote: string | null
  callCentre: string | null
  address: string | null
  contacts: PressContact[]
  social: { label: string; href: string }[]
  notice: { title: string; text: string } | null
  /** Editorial pages that every page leads to, in their order */
  pages: { title: string; href: string }[]
}

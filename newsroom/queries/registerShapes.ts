/** What pages of projects, documents, topics and editorial pages receive, and cards of them. */
import type { Locale } from '@/newsroom/language/locales'
import type { DocumentKind, PagePurpose, ProjectKind } from '@/newsroom/publishing/vocabulary'
import type {
  EventCard,
  NamedLink,
  NewsCard,
  Page,
  Partner,
  Picture,
  RichTextBody,
  Worded,
  YearOfParts,
} from './shapes'

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
}

export interface DocumentCard extends NamedLink {
  id: string
  kind: DocumentKind
  /** ISO day of adoption or publication; null where it is not recorded */
  date: string | null
}

export interface DocumentListPage extends Page {
  /** In the order of the kinds, each by the alphabet */
  kinds: { kind: DocumentKind; documents: DocumentCard[] }[]
}

export interface DocumentPage extends Page {
  id: string
  title: Worded
  kind: DocumentKind
  date: string | null
  /** Other names and spellings */
  variants: string[]
  issuer: NamedLink | null
  summary: Worded | null
  /** In the language of the page where there is one, else in the other; each says its language */
  file: { href: string; type: string; bytes: number; lang: Locale } | null
  link: { href: string; lang: Locale } | null
  /** News of the language that cite it, and events that no such item tells of, by year */
  years: YearOfParts[]
}

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

export interface EditorialPage extends Page {
  id: string
  purpose: PagePurpose
  title: Worded
  body: RichTextBody | null
}

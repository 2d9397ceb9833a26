/** What documents receive, on their pages and in lists. */
import type { Locale } from '@/newsroom/language/locales'
import type { DocumentKind } from '@/newsroom/publishing/vocabulary'
import type { NamedLink, Page, Worded } from './page'
import type { YearOfParts } from './parts'

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

/** What a news item and lists of news receive. */
import type { NewsKind } from '@/newsroom/publishing/vocabulary'
import type { EventCard } from './events'
import type { Partner } from './organisations'
import type { NamedLink, Page, Picture } from './page'
import type { Speaker } from './people'
import type { PressContact } from './site'
import type { RichTextBody } from './text'

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

export interface ChangeNote {
  /** ISO */
  date: string
  note: string
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
  /** Of a translation: when its source was gravely changed, which it has not taken up yet; ISO */
  sourceChanged: { at: string; href: string } | null
  /** The item published before this one, and the one after it; no pictures */
  earlier: NewsCard | null
  later: NewsCard | null
  /** By what they share with it, nearest first; no pictures */
  related: NewsCard[]
}

/** What is said above an item that somebody reads by a link before it is public. */
export type LinkNotice =
  /** `savedAt`: of the version that is seen, ISO */
  | { kind: 'preview'; savedAt: string }
  /** `until`: ISO; `isLate`: the moment is over, and the item is not public yet */
  | { kind: 'embargo'; until: string; isLate: boolean }

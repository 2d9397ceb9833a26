import type { Locale } from '../../language/locales'
import type { Appointment, Day } from '../officeOn'
import type { TranslationLack } from '../translationPort'
import type { OtherLanguagePlan, Significance } from '../vocabulary'
import type { BodyText } from './text/readBody'

export type Data = Record<string, unknown>

/** A stored file, as the checks look at it. */
export interface FileFacts {
  isPicture: boolean
  /** Of the original, in pixels; null where it is not known */
  width: number | null
  credit: string | null
  alt: Partial<Record<Locale, string | null>>
  caption: Partial<Record<Locale, string | null>>
}

/** What the blocking rules of a news item must know besides the item; read once (readFacts). */
export interface ItemFacts {
  /** The moment from which the item would be public, ISO */
  now: string
  language: Locale
  text: BodyText
  files: ReadonlyMap<string, FileFacts>
  /** Public address of the site, without a path */
  siteUrl: string
  /** Whether the site names a press contact that can be reached; shown where the item has none */
  siteHasContact: boolean
  /** The document of the other language */
  otherLanguage: 'published' | 'draft' | 'missing'
  /** When this language was to go out, as the document of the other language says; null where it says nothing */
  planOfOther: OtherLanguagePlan | null
  /** What it lacks of its source; null for what is no translation, or an independent one */
  translation: TranslationLack | null
  /** Taken from an archive: held to what a page needs, not to what the office asks of itself today */
  isImported: boolean
  /** As the public saw it last, or null when it never did */
  before: Data | null
  /** How grave the change is that is about to be published */
  significance: Significance
  /** "That day" of the item */
  day: Day
  /** Of its people, also such as are not public yet */
  appointments: readonly (Appointment & { isPublic: boolean })[]
  /** Ids of entries and items that are linked in the text and that readers cannot open */
  closedTargets: ReadonlySet<string>
}

/** A person or free name of the item, in its language. */
export interface NamedPerson {
  given: string
  family: string
}

/** Another item that may tell the same. */
export interface SimilarItem {
  id: string
  title: string
  summary: string
}

/** What only advice needs: it is asked for by the editor, never by a publication. */
export interface AdviceFacts {
  people: readonly NamedPerson[]
  /** Named in the text for certain and not linked */
  unlinkedNames: readonly string[]
  /** Linked, and without a name in the item's language; by the field that links them */
  nameless: readonly { field: string; name: string }[]
  nearInTime: readonly SimilarItem[]
}

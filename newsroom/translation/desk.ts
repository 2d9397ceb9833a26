import type { Locale } from '../language/locales'
import type { PublishableCollection } from '../publishing/publishable'

/** What stands between a source and its translation, per segment. */
export const segmentStates = ['untranslated', 'needs-work', 'translated', 'reviewed'] as const
export type SegmentState = (typeof segmentStates)[number]

/** What a segment is in its document; the desk names it, exchange files carry it as a note. */
export const segmentKinds = [
  'title',
  'summary',
  'place',
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'cell',
  'alt',
  'caption',
  'film-title',
  'change-note',
  'topic',
  'free-name',
  'field',
] as const
export type SegmentKind = (typeof segmentKinds)[number]

/**
 * What a numbered placeholder of a segment stands for. Placeholders are written `<1>words</1>` around words and `<2/>`
 * alone; `\<` is a less-than sign of the text itself.
 */
export interface MarkShown {
  number: number
  kind: 'link' | 'bold' | 'italic' | 'sub' | 'sup' | 'style' | 'break' | 'tab' | 'other'
  /** Where a link leads, as a person reads it: an address, or `people/…` */
  target?: string
}

/** One segment as the desk shows it. */
export interface DeskSegment {
  /** The same through all edits around it: `title`, `body.k3f9a2xq`, `leadImage.alt` */
  key: string
  kind: SegmentKind
  /** Of a field of a register entry: what the form calls it */
  label?: string
  /** Newest words of the source, with placeholders */
  source: string
  marks: MarkShown[]
  /** Words of the source that the translation was made from, or was last found correct against; null without one */
  base: string | null
  /** With placeholders; empty where there is none */
  translation: string
  state: SegmentState
  /** How grave what changed in the source is, where the translation needs work because of it */
  change: 'normal' | 'major' | null
  /** What a reviewer asked to be put right */
  rejected: { note: string; by: string | null; at: string } | null
  /** Where the words came from */
  origin: SegmentOrigin | null
  /** Who wrote or confirmed it last at the desk */
  by: string | null
  at: string | null
  /** Characters that the field takes, where it has a limit */
  limit: number | null
}

export const segmentOrigins = ['typed', 'memory', 'file', 'form'] as const
export type SegmentOrigin = (typeof segmentOrigins)[number]

/** Something that is true in both languages and differs between source and translation since the base. */
export interface DeskFact {
  /** `leadImage`, `participations`, `event`, `text` (order of blocks, pictures and links of the running text) */
  fact: string
  label: string
  /** As a person reads it, line by line */
  source: string[]
  translation: string[]
}

/** What a translator works on: one document in two languages, or one register entry and its words in both. */
export interface Desk {
  collection: PublishableCollection
  /** Document that is translated into: the news document of the target language, or the register entry itself */
  id: string
  source: {
    id: string
    language: Locale
    /** Handed back with each save: which version of the source was on the screen */
    token: string
    title: string
  }
  target: { language: Locale; title: string }
  /** `independent`: written on its own, never stale, and without segments */
  mode: 'translated' | 'independent'
  segments: DeskSegment[]
  facts: DeskFact[]
  may: { write: boolean; review: boolean; takeFacts: boolean }
}

/** Counts over the segments of one document; the overview stores them, the desk shows them. */
export interface DeskCounts {
  segments: number
  untranslated: number
  needsWork: number
  /** Of those that need work: how many because of a major change */
  needsWorkMajor: number
  translated: number
  reviewed: number
  /** Words of the source in all segments, and in those that are untranslated or need work */
  words: number
  wordsLeft: number
  facts: number
}

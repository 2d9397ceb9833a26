import type { Locale } from '../../language/locales'

/** What of the register a text can name. */
export const mentionTypes = ['person', 'organisation', 'project', 'document'] as const
export type MentionType = (typeof mentionTypes)[number]

/**
 * How sure it is that an entry is meant: `certain` may be linked without asking, `likely` is for a person to
 * confirm, `ambiguous` is one of several entries.
 */
export type Confidence = 'certain' | 'likely' | 'ambiguous'

export interface Candidate {
  id: string
  name: string
}

/** A name that stands in a text. */
export interface Mention {
  type: MentionType
  /** Null where the register has no such entry, or has several */
  id: string | null
  /** The entry's name in the language of the text; of a new name its guessed nominative */
  name: string
  /** As it stands in the text, with its case ending, without title, rank and an ending behind a hyphen */
  surface: string
  /** In UTF-16 units, as `slice` counts */
  start: number
  end: number
  confidence: Confidence
  /** The entries that it may be, where it is ambiguous */
  candidates?: Candidate[]
}

export type Names = Record<Locale, string | null>

export interface RegisterEntry {
  id: string
  names: Names
  variants: string[]
}

export interface RegisterOrganisation extends RegisterEntry {
  acronyms: string[]
}

/** What the engine knows: entries with every spelling that is recorded. */
export interface Register {
  people: RegisterEntry[]
  organisations: RegisterOrganisation[]
  projects: RegisterEntry[]
  documents: RegisterEntry[]
}

import type { Locale } from '../../language/locales'

/** One line of the timeline of a document. */
export interface Happening {
  id: string
  /** ISO instant */
  at: string
  /** Null where the newsroom itself did it, at its time */
  by: string | null
  /** In the language of who asks */
  what: string
  /** Whose words it concerned, of an entry in two languages */
  language: Locale | null
  /** The reason that was given, or what was to be put right */
  reason: string | null
  /** The time that was promised; ISO */
  dueAt: string | null
  /** Number of the version that it concerned */
  version: string | null
}

import type { Locale } from '../../language/locales'

/** An entry of the glossary, as it serves a text of one language: `source` is in the language of that text. */
export interface Term {
  id: string
  source: string
  language: Locale
  /** Preferred translation */
  translation: string
  /** What a translation must not have in its place */
  forbidden: readonly string[]
  note: string | null
}

/** A place of a text where a term stands, in UTF-16 units of the text as given, placeholders included. */
export interface TermHit {
  start: number
  end: number
  /** As it stands there, with its ending */
  surface: string
  term: Term
}

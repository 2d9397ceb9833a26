/** Some words of a difference; `removed` stand in the text of the memory only, `added` in the text asked only. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added'
  text: string
}

export const suggestionKinds = ['exact', 'fuzzy', 'name', 'term'] as const

/** What can be written for a segment or for some words of it. */
export interface Suggestion {
  /** `exact` and `fuzzy` are for the whole segment, `name` and `term` for some of its words */
  kind: (typeof suggestionKinds)[number]
  /** How alike its source and the text asked are; 100 is letter by letter the same */
  percent: number
  /** With placeholders, as the segment had them from which it comes; of a name the words of the text asked */
  source: string
  translation: string
  /** How its source differs from the text asked, placeholders left out; empty where it does not */
  diff: Stretch[]
  /** Numbers of the text asked stand in the translation in the place of its own */
  numbersReplaced?: boolean
  /** Where it was reviewed last, or the entry of the register or of the glossary; the title is empty where it is gone */
  from?: { collection: string; id: string; title: string }
}

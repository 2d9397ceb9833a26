import type { Locale } from '../../language/locales'
import type { PhraseIndex } from './occurrences'
import { indexPhrases, occurrences } from './occurrences'
import { phraseOf } from './phrase'
import type { Term, TermHit } from './term'

/** A glossary is asked for many texts: what its terms are made of is worked out once. */
const compiled = new WeakMap<readonly Term[], PhraseIndex<Term>>()

function indexOf(terms: readonly Term[], language: Locale): PhraseIndex<Term> {
  const known = compiled.get(terms)
  if (known) return known
  const index = indexPhrases(
    terms.flatMap((term) => {
      const phrase = term.language === language ? phraseOf(term.source, language, 'loose') : null
      return phrase ? [[term, phrase] as const] : []
    }),
  )
  compiled.set(terms, index)
  return index
}

/**
 * Where terms stand in a text of the language that the terms are given for ({@link Term}): the longest wins, endings of
 * Azerbaijani (`miqrasiya xidmətinin`, `vətəndaşlığa`) and English plurals do not matter. Two terms of the same words
 * are two hits of one place.
 * @param text with or without placeholders
 */
export function termsIn(text: string, terms: readonly Term[]): TermHit[] {
  const language = terms[0]?.language
  if (!language) return []
  return occurrences(text, language, indexOf(terms, language)).map(({ start, end, owner }) => ({
    ...{ start, end, surface: text.slice(start, end) },
    term: owner,
  }))
}

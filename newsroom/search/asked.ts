import type { Locale } from '../language/locales'
import { lexemes } from '../language/readings/lexemes'
import type { Question } from './question'

/** A word of a question as the index is asked for it. */
export interface AskedWord {
  /** Folded */
  word: string
  /** As texts hold it that write it so (`=word`) */
  typed: string
  /** Any of these will do; nothing for an English word that every text has */
  lexemes: string[]
  /** Ids of what is known by a spelling to which the word belongs: what names one of them will do too */
  names: string[]
}

export interface AskedGroup {
  words: AskedWord[]
  isPhrase: boolean
}

/** What the database knows of the words of a question. */
export interface Known {
  /** English lexemes by word */
  stems: ReadonlyMap<string, string[]>
  /** Spellings of the register all of whose words the question holds */
  spellings: readonly { document: string; words: string[] }[]
}

const typedAs = (word: string, locale: Locale): string => (locale === 'az' ? word.replaceAll('q', 'g') : word)

/** Every form under which a spelling of the register may hold a word of the question. */
export const spelledForms = (word: string, locale: Locale): string[] =>
  locale === 'az' ? lexemes(word) : [word]

/**
 * The question as the index is asked. Words that say nothing (English stop words) are left out.
 * @param others further words that will do in place of one, by that word: an English spelling, a near word
 */
export function asAsked(
  question: Question,
  locale: Locale,
  known: Known,
  others: ReadonlyMap<string, string[]> = new Map(),
): AskedGroup[] {
  const lexemesOf = (word: string) => (locale === 'az' ? lexemes(word) : (known.stems.get(word) ?? []))
  return question.groups.flatMap(({ words, isPhrase }) => {
    const asked = words.map((word): AskedWord => {
      const instead = [word, ...(others.get(word) ?? [])]
      const forms = new Set(instead.flatMap((one) => spelledForms(one, locale)))
      const names = known.spellings.filter((one) => one.words.some((part) => forms.has(part)))
      return {
        word,
        typed: typedAs(word, locale),
        lexemes: [...new Set(instead.flatMap(lexemesOf))],
        names: [...new Set(names.map(({ document }) => document))],
      }
    })
    return asked.some((one) => one.lexemes.length > 0) ? [{ words: asked, isPhrase }] : []
  })
}

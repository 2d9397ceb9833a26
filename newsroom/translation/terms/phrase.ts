import type { Locale } from '../../language/locales'
import { acronymKey, casedKey, isAcronym } from '../../names/mentions/bodies/acronymKey'
import { isArticle, spelling } from '../../names/mentions/bodies/spelling'
import { basesOf, stemsOfName } from '../../names/mentions/words/endings'
import { readWords } from '../../names/mentions/words/readWords'
import type { Word } from '../../names/mentions/words/word'
import { singular } from './singular'

/** How near a text must come: `loose` takes British and American spellings for one, `as-written` no other letter. */
export type Closeness = 'loose' | 'spelled' | 'as-written'

/** Words to look for in texts. */
export interface Phrase {
  language: Locale
  closeness: Closeness
  /** Words before the last */
  before: string[]
  /** Any of these for the last word: the one that may carry an ending */
  last: string[]
  /** Compared letter by letter, capitals too */
  isAcronym: boolean
}

const isArticleOf = (language: Locale, { folded }: Word): boolean =>
  language === 'en' && (isArticle(folded) || folded === 'a' || folded === 'an')

/** The words of a text that count; an article is none. */
export const wordsOf = (text: string, language: Locale): Word[] =>
  readWords(text, language).filter((word) => !isArticleOf(language, word))

/** @returns null where nothing of it is a word */
export function phraseOf(text: string, language: Locale, closeness: Closeness): Phrase | null {
  if (isAcronym(text) && closeness !== 'as-written') {
    const words = acronymKey(text)
    return { language, closeness, before: words.slice(0, -1), last: words.slice(-1), isAcronym: true }
  }
  const words = wordsOf(text, language)
  const keys = words.map((word) => keyOf(word, language, closeness))
  const last = keys.at(-1)
  if (last === undefined) return null
  const plurals = language === 'az' && closeness !== 'as-written' && keys.length > 1 ? pluralsOf(last) : []
  return { language, closeness, before: keys.slice(0, -1), last: [last, ...plurals], isAcronym: false }
}

/** The word under which its forms meet, before endings of Azerbaijani are thought of. */
function keyOf({ folded, written }: Word, language: Locale, closeness: Closeness): string {
  if (closeness === 'as-written') return written
  if (language === 'az') return folded
  return closeness === 'loose' ? spelling(singular(folded)) : singular(folded)
}

/** Xidməti is xidmətləri in the plural, köçkünlüyü köçkünlükləri: the possessive goes behind. */
function pluralsOf(last: string): string[] {
  const stems = [/s[iu]$/, /[iu]$/].flatMap((possessive) =>
    last.length > 4 && possessive.test(last) ? [last.replace(possessive, '')] : [],
  )
  const hard = stems.map((stem) => stem.replace(/(?<=[eiou])y$/, 'k').replace(/(?<=[aiou])g$/, 'q'))
  return hard.flatMap((stem) => [`${stem}lar`, `${stem}ler`])
}

/** What a word of a text may stand for as one of a phrase that is not the last. */
export function innerKey(word: Word, { language, closeness, isAcronym: cased }: Phrase): string {
  return cased ? casedKey(word.written) : keyOf(word, language, closeness)
}

/** What a word of a text may stand for as the last of a phrase: in Azerbaijani it may carry endings. */
export function lastKeys(word: Word, { language, closeness, isAcronym: cased }: Phrase): string[] {
  if (cased) return [casedKey(word.written)]
  if (language === 'en' || word.tied !== null) return [keyOf(word, language, closeness)]
  return closeness === 'as-written' ? stemsOfName(word.written) : basesOf(word.folded)
}

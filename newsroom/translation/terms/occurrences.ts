import type { Locale } from '../../language/locales'
import type { Word } from '../../names/mentions/words/word'
import type { Phrase } from './phrase'
import { innerKey, lastKeys, wordsOf } from './phrase'

/** Where a phrase stands in a text, in UTF-16 units. */
export interface Occurrence<Owner> {
  start: number
  end: number
  owner: Owner
}

/** Signs that may stand between the words of one phrase; a comma or a full stop parts. */
const between = /^[\s"“”«»„'’‘\-‐‑–]*$/

/** Placeholders become spaces, so that every other sign keeps its place. */
const withoutMarks = (text: string): string =>
  text.replace(/\\<|<\/?\d{1,4}\/?>/g, (mark) => (mark === '\\<' ? ' <' : ' '.repeat(mark.length)))

/** Phrases by the way in which they read words, and by what their last word may be: made once for many texts. */
export type PhraseIndex<Owner> = readonly {
  like: Phrase
  byLast: Map<string, (readonly [Owner, Phrase])[]>
}[]

/** @param phrases by whom they belong to */
export function indexPhrases<Owner>(phrases: readonly (readonly [Owner, Phrase])[]): PhraseIndex<Owner> {
  const ways = new Map<string, PhraseIndex<Owner>[number]>()
  for (const one of phrases) {
    const [, phrase] = one
    const way = `${phrase.closeness} ${phrase.isAcronym}`
    const { like, byLast } = ways.get(way) ?? { like: phrase, byLast: new Map() }
    ways.set(way, { like, byLast })
    for (const key of new Set(phrase.last)) byLast.set(key, [...(byLast.get(key) ?? []), one])
  }
  return [...ways.values()]
}

/**
 * Every place of a text where one of the phrases stands, the longest where several overlap, in their order. Endings of
 * the last word, plurals, quotation marks and placeholders between the words do not matter.
 */
export function occurrences<Owner>(
  text: string,
  language: Locale,
  index: PhraseIndex<Owner>,
): Occurrence<Owner>[] {
  const plain = withoutMarks(text)
  const words = wordsOf(plain, language)
  const found: Found<Owner>[] = []
  for (const { like, byLast } of index)
    words.forEach((word, end) => {
      const ending = new Set(lastKeys(word, like).flatMap((key) => byLast.get(key) ?? []))
      for (const [owner, phrase] of ending) {
        const from = end - phrase.before.length
        const first = words[from]
        if (first && stands(plain, words.slice(from, end + 1), phrase))
          found.push({ start: first.start, end: word.end, owner, length: phrase.before.length })
      }
    })
  return longest(found)
}

type Found<Owner> = Occurrence<Owner> & { length: number }

function stands(text: string, words: readonly Word[], phrase: Phrase): boolean {
  return words.every((word, at) => {
    const next = words[at + 1]
    if (!next) return true
    const gap = text.slice(word.after, next.start).replace(/\b(?:the|an?)\b/gi, '')
    return innerKey(word, phrase) === phrase.before[at] && between.test(gap) && !/\n\s*\n/.test(gap)
  })
}

function longest<Owner>(found: Found<Owner>[]): Occurrence<Owner>[] {
  const taken: Occurrence<Owner>[] = []
  const order = found.toSorted((one, other) => other.length - one.length || one.start - other.start)
  for (const { start, end, owner } of order)
    if (
      !taken.some(
        (other) => start < other.end && other.start < end && !(start === other.start && end === other.end),
      )
    )
      taken.push({ start, end, owner })
  return taken.sort((one, other) => one.start - other.start)
}

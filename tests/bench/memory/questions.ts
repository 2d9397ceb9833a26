import type { Locale } from '@/newsroom/language/locales'
import { dice } from '../search/dice'
import { stemsOf } from '../search/vocabulary'
import type { Pair } from './pairs'
import { writer } from './pairs'

/** A text to ask, and the translation of the pair from which it was made. */
export interface Question {
  text: string
  /** Text of that pair and its translation; null where there is none */
  original: { source: string; translation: string } | null
}

/** Of each kind in each language. */
const count = 20

/** What translators come upon, by kind, made from pairs that the memory has. */
export function questionsOf(from: Locale, to: Locale, pairs: readonly Pair[]): Record<string, Question[]> {
  const next = dice(1_009)
  const { word, sentence } = writer(from)
  const changed = (text: string, share: number) =>
    text
      .split(' ')
      .map((one) => (next() < share ? word() : one))
      .join(' ')
  const otherNumbers = (text: string) => text.replace(/\d+/g, (digits) => String(Number(digits) + 1))
  const made = (fits: (text: string) => boolean, change: (text: string) => string): Question[] =>
    pairs
      .filter((pair) => fits(pair[from]))
      .slice(0, count)
      .map((pair) => ({
        ...{ text: change(pair[from]), original: { source: pair[from], translation: pair[to] } },
      }))
  const isSentence = (text: string) => text.length > 60 && text.length < 300
  const frequent = stemsOf(from, 40).map(({ stem }) => stem)
  return {
    'the same text': made(isSentence, (text) => text),
    'other numbers': made((text) => isSentence(text) && /\d/.test(text), otherNumbers),
    'a word of ten changed': made(isSentence, (text) => changed(text, 0.1)),
    'a word of five changed': made(isSentence, (text) => changed(text, 0.2)),
    'a paragraph with a word of ten changed': made(
      (text) => text.length > 450,
      (text) => changed(text, 0.1),
    ),
    'a title with a word changed': made(
      (text) => text.length < 42 && text.split(' ').length > 3,
      (text) => text.replace(/\S+$/, word()),
    ),
    'a sentence that is new': Array.from({ length: count }, (_, at) => ({
      ...{ text: sentence(12 + at, at), original: null },
    })),
    'frequent words only': Array.from({ length: count }, (_, at) => ({
      ...{ text: frequent.slice(at, at + 6 + (at % 9)).join(' '), original: null },
    })),
  }
}

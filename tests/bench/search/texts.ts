import type { Locale } from '@/newsroom/language/locales'
import type { Register } from '@/newsroom/names/mentions/mention'
import { dice, pick } from './dice'
import type { Stem } from './vocabulary'
import { setPhrases, stemsOf, zipf } from './vocabulary'

export const stemsKnown = 8000
const paragraphs = 2000
const titles = 4000

/** A piece of which items are put together. */
export interface Piece {
  part: 'title' | 'paragraph'
  n: number
  text: string
  /** Keys of the register that it names */
  named: string[]
}

/** Paragraphs of a quarter of a thousand characters and titles, with words as frequent as in texts, names and set phrases. */
export function piecesOf(locale: Locale, register: Register): Piece[] {
  const next = dice(locale === 'az' ? 7_654_321 : 1_234_567)
  const stems = stemsOf(locale, stemsKnown)
  const word = zipf(stems, next)
  const inflected = () => written(word(), next)
  const several = (count: number) => Array.from({ length: count }, inflected).join(' ')
  const named = () => {
    const person = pick(register.people, next)
    const body = pick(register.organisations, next)
    return { ids: [person.id, body.id], words: `${person.names[locale]} ${body.names[locale]}` }
  }
  const all: Piece[] = []
  for (let n = 0; n < titles; n++)
    all.push({ part: 'title', n, text: several(5 + Math.floor(next() * 5)), named: [] })
  for (let n = 0; n < paragraphs; n++) {
    const sentences = Array.from({ length: 2 }, () => several(9 + Math.floor(next() * 6)))
    for (const { words, often } of setPhrases[locale])
      if (next() * 10 < often) sentences.splice(Math.floor(next() * 2), 0, `${words} ${several(4)}`)
    const who = next() < 0.5 ? named() : { ids: [], words: '' }
    sentences.push(`${who.words} ${several(4)}`.trim())
    all.push({ part: 'paragraph', n, text: `${sentences.join('. ')}.`, named: who.ids })
  }
  return all
}

export const written = ({ stem, endings }: Stem, next: () => number) => stem + pick(endings, next)

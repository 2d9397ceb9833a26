import { fold } from '../../../language/fold'
import type { Word } from '../words/word'
import { isAcronym } from './acronymKey'

/** «(», «(bundan sonra – », "(hereinafter the " */
const opening =
  /^["”»]?\s?\((?:["“«]|(?:bundan sonra|daha sonra|bundan belə|qısaca|hereinafter|hereafter|further|in short)[^()]{0,24})?$/iu
const inBrackets = /^["”»]?\s?\([^()]{0,40}$/
const closing = /^["”»]?\s*[),;]/
/** A word that stands between name and acronym at most so many words: bundan sonra, hereinafter referred to as the. */
const furthest = 6

/** An acronym that a text gives to a name. */
export interface Introduced {
  /** Index of its word */
  at: number
  written: string
}

/**
 * The acronym that stands in brackets behind a name and is made of its initials: "Institute of Urban Studies (IUS)",
 * «Şəhər Araşdırmaları İnstitutu (bundan sonra – ŞAİ)». Null where there is none.
 */
export function introducedBehind(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  text: string,
): Introduced | null {
  const end = words[to]?.after ?? 0
  for (let at = to + 1; at <= to + furthest; at++) {
    const word = words[at]
    const before = text.slice(end, word?.start)
    if (!word || !inBrackets.test(before)) return null
    if (!isAcronym(word.written) || !opening.test(before)) continue
    if (!closing.test(text.slice(word.after))) return null
    return isMadeOf(word.written, words.slice(from, to + 1)) ? { at, written: word.written } : null
  }
  return null
}

/** Half of its letters, and two at least, are initials of the name in their order: UNICEF, BMqT. */
function isMadeOf(acronym: string, name: readonly Word[]): boolean {
  const letters = fold(acronym)
  let initials = name.map(({ folded }) => folded[0] ?? '').join('')
  let found = 0
  for (const letter of letters) {
    const place = initials.indexOf(letter)
    if (place < 0) continue
    found += 1
    initials = initials.slice(place + 1)
  }
  return found > 1 && found * 2 >= letters.length
}

import { fold } from '../../../language/fold'
import { repairLetters } from '../../../language/letters'
import type { Locale } from '../../../language/locales'
import { afterConsonantStem, afterVowelStem } from '../../../language/readings/nounEndings'
import { shapesOfLines } from './lines'
import type { Word } from './word'

/** Soft hyphens and joiners stand inside words and are not seen. */
const piece = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*|&/gu
const tiedEnding = new RegExp(
  `^(?:(?:[iu]?n)?c[iu](?:${afterVowelStem})|${afterConsonantStem}|${afterVowelStem})$`,
)
const apostrophe = /^['’ʼ‘`´]$/
const tie = /^["”»“]?['’ʼ‐‑-]?$/
const endOfSentence = /[.!?…]["”»’)\]]*\s|\n|^\s*[•·–—-]\s|:\s*["“«„]/
/** A full stop behind these ends no sentence. */
const abbreviated = /^(?:\p{L}|mr|mrs|ms|dr|prof|st|dos|akad|gen|col|maj|sh|ch|kh|gh|no|vs|inc|ltd|jr|sr)$/u

interface Piece {
  text: string
  start: number
  end: number
}

/** The words of a text in their order. Endings that are tied to a word belong to it. */
export function readWords(text: string, locale: Locale): Word[] {
  const pieces = Array.from(
    text.matchAll(piece),
    (found): Piece => ({
      text: found[0],
      start: found.index,
      end: found.index + found[0].length,
    }),
  )
  const shapeAt = shapesOfLines(text)
  const words: Word[] = []
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at]
    if (!first) break
    const shape = shapeAt(first.start)
    const { last, end, after, tied } = joined(pieces, at, text, { locale, ...shape })
    at = last
    const before = words.at(-1)
    const gap = text.slice(before?.after ?? 0, first.start)
    const raw = tied === null ? text.slice(first.start, end) : text.slice(first.start, wordEnd(pieces, last))
    const written = repairLetters(raw.replace(/[\u00ad\u200b-\u200d\u2060]/g, ''))
    words.push({
      ...{ written, folded: first.text === '&' ? '&' : fold(written).replace(/['’ʼ‘`´]/g, ''), tied },
      ...{ start: first.start, end, after, gap },
      isCapital: /^\p{Lu}/u.test(written),
      startsSentence:
        !before ||
        (endOfSentence.test(gap) &&
          !(gap.startsWith('.') && !gap.includes('\n') && abbreviated.test(before.folded))),
      ...shape,
    })
  }
  return words
}

/** A tied ending is the last of the pieces of its word. */
const wordEnd = (pieces: Piece[], last: number) => pieces[last - 1]?.end ?? 0

/** How far the word goes that begins with a piece: O’Brien is one, Fund’s and BMqT-nin are one with an ending. */
function joined(
  pieces: Piece[],
  from: number,
  text: string,
  { locale, inCapitals }: { locale: Locale; inCapitals: boolean },
) {
  const isLow = inCapitals ? /^\p{L}/u : /^\p{Ll}/u
  let last = from
  for (;;) {
    const [here, next] = [pieces[last], pieces[last + 1]]
    const end = here?.end ?? 0
    const none = { last, end, after: end, tied: null }
    if (!here || !next || here.text === '&' || next.text === '&') return none
    const gap = text.slice(here.end, next.start)
    const isApart = gap === '' || gap.length > 2
    if (isApart) return none
    const ending = fold(next.text)
    if (apostrophe.test(gap) && /^s$/i.test(next.text))
      return { last: last + 1, end: next.end, after: next.end, tied: 's' }
    if (locale === 'az' && tie.test(gap) && isLow.test(next.text) && tiedEnding.test(ending))
      return { last: last + 1, end, after: next.end, tied: ending }
    if (!apostrophe.test(gap) || !/^\p{L}/u.test(next.text)) return none
    last += 1
  }
}

import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Locale } from '../../language/locales'
import type { Line } from './textLines'

/** A stretch of words; `changed`: it does not stand on the other side. */
export interface Stretch {
  text: string
  changed: boolean
}

export interface MarkedLine {
  stretches: Stretch[]
  picture?: Line['picture']
}

/** Two lines that stand side by side; null where the other side has one more. */
export interface LinePair {
  before: MarkedLine | null
  after: MarkedLine | null
  changed: boolean
}

/** Comparing words of one line must not hold the server up, in milliseconds. */
const patience = 300

const keyOf = ({ text, picture }: Line): string => `${text}\n${picture?.src ?? ''}`

const whole = (line: Line, changed: boolean): MarkedLine => ({
  stretches: line.text === '' ? [] : [{ text: line.text, changed }],
  ...(line.picture ? { picture: line.picture } : {}),
})

/** Azerbaijani is not known to every ICU as a language of its own; words end where they end in any script. */
const wordsIn: Record<Locale, Intl.Segmenter> = {
  az: new Intl.Segmenter('az', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}

function markWords(before: Line, after: Line, locale: Locale): LinePair {
  const changes = diffWordsWithSpace(before.text, after.text, {
    intlSegmenter: wordsIn[locale],
    timeout: patience,
  })
  if (!changes) return { before: whole(before, true), after: whole(after, true), changed: true }
  const side = (gone: 'added' | 'removed', own: 'added' | 'removed'): Stretch[] =>
    changes.filter((part) => !part[gone]).map((part) => ({ text: part.value, changed: Boolean(part[own]) }))
  return {
    before: { ...whole(before, false), stretches: side('added', 'removed') },
    after: { ...whole(after, false), stretches: side('removed', 'added') },
    changed: true,
  }
}

/** Lines of two versions of one field, side by side, with the words marked that stand on one side only. */
export function sideBySide(before: Line[], after: Line[], locale: Locale): LinePair[] {
  const parts = diffArrays(before.map(keyOf), after.map(keyOf))
  const pairs: LinePair[] = []
  let [at, there] = [0, 0]
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]
    if (!part) continue
    const next = parts[index + 1]
    if (!part.added && !part.removed) {
      for (const line of after.slice(there, there + part.value.length))
        pairs.push({ before: whole(line, false), after: whole(line, false), changed: false })
      at += part.value.length
      there += part.value.length
      continue
    }
    const isExchange = Boolean(next && ((part.removed && next.added) || (part.added && next.removed)))
    const removed = part.removed ? part.value.length : isExchange ? (next?.value.length ?? 0) : 0
    const added = part.added ? part.value.length : isExchange ? (next?.value.length ?? 0) : 0
    for (let row = 0; row < Math.max(removed, added); row += 1) {
      const [one, other] = [
        row < removed ? before[at + row] : undefined,
        row < added ? after[there + row] : undefined,
      ]
      if (one && other) pairs.push(markWords(one, other, locale))
      else
        pairs.push({
          before: one ? whole(one, true) : null,
          after: other ? whole(other, true) : null,
          changed: true,
        })
    }
    at += removed
    there += added
    if (isExchange) index += 1
  }
  return pairs
}

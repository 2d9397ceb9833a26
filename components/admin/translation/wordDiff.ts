import { diffWordsWithSpace } from 'diff'
import type { Locale } from '@/newsroom/language/locales'
import type { Stretch } from '@/newsroom/translation/memory/suggestion'

/** A stretch of words that stayed, went or came. */
export type Change = Stretch

/** Comparing must not hold up who writes, in milliseconds. */
const patience = 50

const wordsIn: Record<Locale, Intl.Segmenter> = {
  az: new Intl.Segmenter('az', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}

/** What changed between two texts of one segment, word by word, in reading order. */
export function wordDiff(before: string, after: string, language: Locale): Change[] {
  const parts = diffWordsWithSpace(before, after, { intlSegmenter: wordsIn[language], timeout: patience })
  if (!parts)
    return [
      { text: before, kind: 'removed' },
      { text: after, kind: 'added' },
    ]
  return parts.map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

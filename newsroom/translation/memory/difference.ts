import { diffWordsWithSpace } from 'diff'
import type { Locale } from '../../language/locales'
import { plainWords } from './plainWords'
import type { Stretch } from './suggestion'

/** Comparing words must not hold the server up, in milliseconds. */
const patience = 50

const wordsIn: Record<Locale, Intl.Segmenter> = {
  az: new Intl.Segmenter('az', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}

/** How a text of the memory differs from the text asked, word by word, placeholders left out. */
export function difference(remembered: string, asked: string, language: Locale): Stretch[] {
  const [before, after] = [plainWords(remembered), plainWords(asked)]
  if (before === after) return []
  const changes = diffWordsWithSpace(before, after, { intlSegmenter: wordsIn[language], timeout: patience })
  if (!changes)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

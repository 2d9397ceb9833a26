import { softHyphens } from '@/newsroom/language/hyphens'
import type { Worded } from '@/newsroom/queries/shapes'
import { unbroken } from './unbroken'

/** Words of this many letters can be wider than a headline on the narrowest phone. */
const long = /\p{L}{13,}/gu

/** A headline whose longest Azerbaijani words may break between syllables: no browser hyphenates Azerbaijani. English ones are for the browser to break (base.css). */
export function SoftTitle({ words }: { words: Worded }) {
  return unbroken(words.lang === 'az' ? words.text.replace(long, (word) => softHyphens(word)) : words.text)
}

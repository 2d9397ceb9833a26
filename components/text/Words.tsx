import type { Locale } from '@/newsroom/language/locales'
import type { Worded } from '@/newsroom/queries/shapes'
import { unbroken } from './unbroken'

/** Words that may be in the other language than the page: then they say so, for voices and for upper-casing. */
export function Words({ words, locale }: { words: Worded; locale: Locale }) {
  const text = unbroken(words.text)
  return words.lang === locale ? text : <span lang={words.lang}>{text}</span>
}

import type { Locale } from '@/newsroom/language/locales'
import type { Worded } from '@/newsroom/queries/shapes'

/** Words that may be in the other language than the page: then they say so, for voices and for upper-casing. */
export function Words({ words, locale }: { words: Worded; locale: Locale }) {
  return words.lang === locale ? words.text : <span lang={words.lang}>{words.text}</span>
}

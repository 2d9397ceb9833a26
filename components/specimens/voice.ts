import type { Locale } from '@/newsroom/language/locales'
import { otherLocale } from '@/newsroom/language/locales'
import type { Worded } from '@/newsroom/queries/shapes'

/** Picks words for the language of the page; every specimen is written in both. */
export interface Voice {
  locale: Locale
  say: (az: string, en: string) => string
  /** Words that exist in the language of the page */
  worded: (az: string, en: string) => Worded
  /** Words that exist in the other language alone, as an entry that nobody has translated shows them */
  foreign: (az: string, en: string) => Worded
}

/** The voice of the specimens in a language. */
export function voiceOf(locale: Locale): Voice {
  const inLanguage = (lang: Locale, az: string, en: string) => (lang === 'az' ? az : en)
  const worded = (lang: Locale) => (az: string, en: string) => ({ text: inLanguage(lang, az, en), lang })
  return {
    locale,
    say: (az, en) => inLanguage(locale, az, en),
    worded: worded(locale),
    foreign: worded(otherLocale(locale)),
  }
}

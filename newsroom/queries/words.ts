import type { Locale } from '../language/locales'
import { isLocale, otherLocale } from '../language/locales'
import type { Worded } from './shapes'

/** A localized field as it is read with every language. */
export type PerLanguage<Value = string> = Partial<Record<Locale, Value | null>> | null | undefined

/** The words in a language, or in the other one together with its name; null where neither has any. */
export function inLanguage(words: PerLanguage, locale: Locale): Worded | null {
  for (const lang of [locale, otherLocale(locale)]) {
    const text = words?.[lang]?.trim()
    if (text) return { text, lang }
  }
  return null
}

/** Words that say their language themselves, as the office frozen in a news item does. */
export function worded(text: string | null | undefined, language: unknown): Worded | null {
  return text && isLocale(language) ? { text, lang: language } : null
}

import type { Locale } from '../../language/locales'
import { otherLocale } from '../../language/locales'

export type Words = Partial<Record<Locale, string | null>>

/** Words in a language, or in the other where that is missing; '' where neither has any. */
export const inWords = (words: Words | string | null | undefined, locale: Locale): string =>
  typeof words === 'string' ? words : words?.[locale] || words?.[otherLocale(locale)] || ''

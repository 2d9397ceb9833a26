import { locale as localeOfAddress } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import type { Locale } from '@/newsroom/language/locales'
import { isLocale, referenceLocale } from '@/newsroom/language/locales'
import type az from './az.json'
import { wordsOf } from './wordsIn'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    /** Azerbaijani is the reference: a key that it lacks does not compile */
    Messages: typeof az
  }
}

/**
 * How next-intl learns the language of a page: from its address, or from the caller where there is no address.
 * At an unknown language the page answers 404 in the reference language.
 */
export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await localeOfAddress())
  const locale = isLocale(wanted) ? wanted : referenceLocale
  return { locale, messages: wordsOf(locale), timeZone: 'Asia/Baku' }
})

import { useTranslation } from '@payloadcms/ui'
import type { Locale } from '@/newsroom/language/locales'
import type { WordsOf } from './inLanguage'
import { inLanguage } from './inLanguage'

/** The language in which this person reads the desk. */
export const useDeskLanguage = (): Locale => (useTranslation().i18n.language === 'en' ? 'en' : 'az')

/** The words beside a component, in the language of the person at the desk. */
export const useDeskWords = <T extends Record<string, Record<Locale, unknown>>>(table: T): WordsOf<T> =>
  inLanguage(table, useDeskLanguage())

import { createTranslator } from 'next-intl'
import type { Locale } from '@/newsroom/language/locales'
import az from './az.json'
import en from './en.json'

const words = { az, en } satisfies Record<Locale, typeof az>

/** Every fixed word of a language. */
export const wordsOf = (locale: Locale): typeof az => words[locale]

/** The words of one component in a language that need not be the page's: what the language switch says. */
export const wordsIn = <Name extends keyof typeof az>(locale: Locale, name: Name) =>
  createTranslator<typeof az, Name>({ locale, messages: words[locale], namespace: name as never })

import type { Locale } from '@/newsroom/language/locales'

type Table = Record<string, Record<Locale, unknown>>

/** The words of a component in one language. */
export type WordsOf<T extends Table> = { [Key in keyof T]: T[Key][Locale] }

/** Picks the words beside a component in one language of the desk. */
export const inLanguage = <T extends Table>(table: T, language: Locale): WordsOf<T> =>
  Object.fromEntries(Object.entries(table).map(([key, words]) => [key, words[language]])) as WordsOf<T>

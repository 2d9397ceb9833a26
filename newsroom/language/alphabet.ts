import { upper } from './casing'
import { fold } from './fold'
import type { Locale } from './locales'

const alphabets: Record<Locale, readonly string[]> = {
  az: [...'ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ'],
  en: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
}

/** The capital letters of a language in their order. Azerbaijani has 32, without W: see {@link indexLetter}. */
export const alphabet = (locale: Locale): readonly string[] => alphabets[locale]

const collators: Record<Locale, Intl.Collator> = {
  az: new Intl.Collator('az'),
  en: new Intl.Collator('en'),
}

/**
 * Compares two words or names by the alphabet of a language, for `sort`. In Azerbaijani x stands after h,
 * ı before i, q after k and w after z; marks before the first letter («ASAN xidmət») do not count.
 * Node's collator has this order (a test holds it); a browser's may not (Chromium has no Azerbaijani data and
 * silently sorts as in English), so lists are sorted on the server. In SQL: `collate "az-x-icu"`.
 */
export function compareWords(locale: Locale): (a: string, b: string) => number {
  const { compare } = collators[locale]
  return (a, b) => compare(fromFirstLetter(a), fromFirstLetter(b)) || compare(a, b)
}

/**
 * The letter under which a word stands in an index from A to Z. A letter from elsewhere stands under its base
 * letter (É under E, and on an English page Ə under E); W, which foreign names bring, under W in both
 * languages; digits and other scripts under '#'.
 */
export function indexLetter(text: string, locale: Locale): string {
  const first = /[\p{L}\p{N}]\p{M}*/u.exec(text.normalize('NFC'))?.[0] ?? ''
  const letter = upper(first, locale)
  if (alphabets[locale].includes(letter)) return letter
  const base = fold(first).slice(0, 1).toUpperCase()
  return /^[A-Z]$/.test(base) ? base : '#'
}

export interface IndexSection<T> {
  letter: string
  entries: T[]
}

/** Sorts entries by a word of each and parts them by {@link indexLetter}: W after Z in Azerbaijani, '#' last. */
export function underLetters<T>(
  entries: readonly T[],
  wordOf: (entry: T) => string,
  locale: Locale,
): IndexSection<T>[] {
  const compare = compareWords(locale)
  const groups = Map.groupBy(
    entries.toSorted((a, b) => compare(wordOf(a), wordOf(b))),
    (entry) => indexLetter(wordOf(entry), locale),
  )
  return [...alphabets[locale], ...(locale === 'az' ? ['W'] : []), '#'].flatMap((letter) => {
    const members = groups.get(letter)
    return members ? [{ letter, entries: members }] : []
  })
}

/** Without marks before the first letter or digit, so that the order agrees with {@link indexLetter}. */
const fromFirstLetter = (text: string) => text.replace(/^[^\p{L}\p{N}]+/u, '')

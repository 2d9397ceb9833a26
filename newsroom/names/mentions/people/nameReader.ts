import type { Locale } from '../../../language/locales'
import type { NameWord } from '../../nameWord'
import { nameWord } from '../../nameWord'

/** Reads a written word as sounds; a text says the same names again and again. */
export type NameReader = (written: string) => NameWord

export function nameReader(locale: Locale): NameReader {
  const known = new Map<string, NameWord>()
  return (written) => {
    const there = known.get(written)
    if (there) return there
    const word = nameWord(written, locale === 'az')
    known.set(written, word)
    return word
  }
}

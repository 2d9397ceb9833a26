import type { Locale } from '../language/locales'
import { isLocale, referenceLocale } from '../language/locales'
import { listPath } from './paths'
import type { ItemSection } from './sections'

/** The language that the first piece of an address names; the reference language where it names none. */
export const localeOf = (piece: string): Locale => (isLocale(piece) ? piece : referenceLocale)

/** A piece of an address as it was meant, out of its percent-encoding. What cannot be read stays as it came. */
export function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece)
  } catch (error) {
    if (error instanceof URIError) return piece
    throw error
  }
}

/** A path spelled as links spell it, out of pieces that may be encoded in any way. */
export const spelled = (pieces: readonly string[]): string =>
  pieces.map((piece) => `/${encodeURIComponent(decoded(piece).toWellFormed())}`).join('')

/** The address below a list, whether or not anything is there. */
export const pathBelow = (section: ItemSection, locale: Locale, piece: string): string =>
  listPath(section, locale) + spelled([piece])

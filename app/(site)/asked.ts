import { listPath } from '@/newsroom/addresses/paths'
import type { ItemSection } from '@/newsroom/addresses/sections'
import type { Locale } from '@/newsroom/language/locales'
import { isLocale, referenceLocale } from '@/newsroom/language/locales'

/** What Next hands to a page: the pieces of its address, and the query. */
export interface Asked<Pieces = object> {
  params: Promise<Pieces & { locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The language of an address; the layout has answered every other first piece. */
export const localeOf = (piece: string): Locale => (isLocale(piece) ? piece : referenceLocale)

/** A piece of an address as it was meant: Next hands it over percent-encoded. What cannot be read stays as it came. */
export function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece)
  } catch (error) {
    if (error instanceof URIError) return piece
    throw error
  }
}

/** The address below a list, spelled as links spell it, whether or not anything is there. */
export const pathBelow = (section: ItemSection, locale: Locale, piece: string): string =>
  `${listPath(section, locale)}/${encodeURIComponent(decoded(piece))}`

/** The number of a page of a list: 1 without one, null for what is no such number. */
export function pageNumberOf(value: string | string[] | undefined): number | null {
  if (value === undefined) return 1
  return typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null
}

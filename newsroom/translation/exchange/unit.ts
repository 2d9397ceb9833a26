import { createHash } from 'node:crypto'
import type { Locale } from '../../language/locales'
import { normaliseLine } from '../../language/typography'
import { joinPieces, piecesOf } from '../segments/placeholders'

export const exchangeFormats = ['xliff', 'po'] as const
export type ExchangeFormat = (typeof exchangeFormats)[number]

/** One segment as a file brings it. */
export interface ExchangeUnit {
  /** `<collection>/<document>/<key>`; as found, so it may name nothing that we know */
  id: string
  /** Where it begins in the file */
  line: number
  /** With placeholders, as in `DeskSegment` */
  source: string
  translation: string
  /** Whether the file says that somebody still has to look at it: `fuzzy` in PO, `needs-…` in XLIFF */
  unfinished: boolean
  /** Fingerprint of the translation that we had when we made the file; null where a tool lost it */
  was: string | null
}

/** A file that was read. */
export interface ExchangeFile {
  format: ExchangeFormat
  /** Null where the file does not say: its units name their documents, and those know */
  from: Locale | null
  to: Locale | null
  /** Version of the source that each document was made from, by `<collection>/<document>` */
  made: Record<string, string>
  units: ExchangeUnit[]
}

/** What a file's units are called after. */
export const documentOf = (id: string): string => id.split('/').slice(0, 2).join('/')
export const keyOf = (id: string): string => id.split('/').slice(2).join('/')

/** The text of a segment in the one way in which it can be compared: tools change spaces, and how they write `<`. */
const comparable = (text: string): string => normaliseLine(joinPieces(piecesOf(text)))

export const isSameText = (one: string, other: string): boolean => comparable(one) === comparable(other)

/** Eight signs by which a translation is known again, so that what was written here meanwhile is not overwritten. */
export const fingerprint = (translation: string): string =>
  createHash('sha256').update(comparable(translation)).digest('hex').slice(0, 8)

/** Where a unit says what it is, beside its id, in the words of both formats: `#:` in PO, `sourcefile` in XLIFF. */
export const locationsOf = (id: string, translation: string): string[] => [
  id.split('/').map(encodeURIComponent).join('/'),
  `was/${fingerprint(translation)}`,
]

/** Reads such places again; tools may have undone what was escaped. */
export function readLocations(locations: readonly string[]): { id: string | null; was: string | null } {
  const was = locations.find((one) => one.startsWith('was/'))?.slice(4) ?? null
  const id = locations.find((one) => one.split('/').length > 2) ?? null
  return { id: id && unescaped(id), was }
}

function unescaped(location: string): string {
  try {
    return decodeURIComponent(location.replaceAll('+', ' ')) // as in forms; a plus of ours is escaped
  } catch (error) {
    if (error instanceof URIError) return location // a sign of per cent of its own
    throw error
  }
}

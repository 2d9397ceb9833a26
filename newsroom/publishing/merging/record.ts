import type { Locale } from '../../language/locales'

/** A link that was moved: in which table, for which document, and in the version of which it stood. */
export interface MovedLink {
  table: string
  column: string
  /** Id of the document, or of the version, that the row belongs to */
  owner: string
  document: string
  /** Id of the row in its list; '' where the document has one such link */
  link: string
}

/** A link that fell away, because its document names the other entry in the same field already. */
export interface DroppedLink {
  table: string
  column: string
  row: Record<string, unknown>
}

/** Links in one running text, each by the id that the editor gave it or by its place in the text. */
export interface MovedText {
  table: string
  owner: string
  document: string
  /** '' where the document has one language */
  language: string
  marks: string[]
}

/** How the merged entry stood before it was put away. */
export interface Standing {
  status: 'draft' | 'published'
  slugs: Partial<Record<Locale, string | null>>
  latest: { id: string; status: 'draft' | 'published' } | null
}

export interface MovedAddress {
  from: string
  to: string
  /** Older addresses that led to `from` */
  older: string[]
}

/** Everything needed to put a merge back. Kept as JSON in the table `merges`. */
export interface MergeRecord {
  links: MovedLink[]
  dropped: DroppedLink[]
  texts: MovedText[]
  /** Names that the remaining entry took over: as it is public, and in its latest version */
  variants: { now: string[]; versions: string[] }
  addresses: MovedAddress[]
  standing: Standing
}

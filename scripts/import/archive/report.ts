import type { Telling } from './tellings'

interface Line {
  line: number
  error: string
}

/** What became of an archive. */
export interface Report {
  archive: string
  published: boolean
  /** Lines with something on them */
  lines: number
  imported: number
  /** Taken by an earlier run, or twice in the archive */
  already: number
  /** Items whose other language was found */
  paired: number
  /** Links to entries of the register */
  links: number
  redirects: number
  /** Old addresses that cannot be led on (newsroom/publishing/legacyAddress), kept with the item only */
  addressesWithoutRedirect: number
  /** Lines of items that neither the archive nor their text gives a date; they came out now */
  undated: number[]
  damaged: Line[]
  refused: Line[]
  /** Pairs for a person to look at */
  likelyOneEvent: Telling[]
  seconds: number
}

export const emptyReport = (archive: string, published: boolean): Report => ({
  archive,
  published,
  lines: 0,
  imported: 0,
  already: 0,
  paired: 0,
  links: 0,
  redirects: 0,
  addressesWithoutRedirect: 0,
  undated: [],
  damaged: [],
  refused: [],
  likelyOneEvent: [],
  seconds: 0,
})

/** One line of progress. */
export const progressOf = ({ lines, imported, already, damaged, refused, seconds }: Report): string =>
  `${lines} lines: ${imported} imported, ${already} there already, ${damaged.length + refused.length} with errors, ${seconds} s`

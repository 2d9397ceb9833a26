/** A word of a text, with what is needed to compare it with names and to say where it stands. */
export interface Word {
  /** Letters repaired, without an ending that an apostrophe or a hyphen ties to it */
  written: string
  folded: string
  /** In UTF-16 units; the end is behind ’s, and before a tied Azerbaijani ending */
  start: number
  end: number
  /** Where the next gap begins: behind a tied ending */
  after: number
  /** The tied ending, folded: nin of BMqT-nin, s of Fund’s */
  tied: string | null
  /** What stands between the word before and this one */
  gap: string
  isCapital: boolean
  startsSentence: boolean
  /** Its whole line is in capitals, so that they say nothing */
  inCapitals: boolean
  /** Most words of its line are capitalised, as in an English headline */
  inTitle: boolean
}

/** Nothing but spaces between two words, and at most one line end. */
export const isPlainGap = (gap: string): boolean => /^[^\S\n]*\n?[^\S\n]*$/.test(gap) && gap !== ''

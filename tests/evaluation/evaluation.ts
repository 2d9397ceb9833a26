import type { Row } from '../bench/table'

/** What a part of the evaluation found. */
export interface Evaluation {
  title: string
  rows: Row[]
  /** Each miss as a line, so that somebody can look at it */
  misses: string[]
}

export const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(whole, 1)).toFixed(1)} % (${part} of ${whole})`

/** What was measured with so many pairs, in milliseconds. */
export interface Measured {
  size: number
  /** By kind of text: how long its suggestions took, how many pairs from 70 % there were to find and were found */
  asked: Record<string, { took: number[]; there: number; found: number }>
  /** Exact matches of all segments of a long item */
  filling: number[]
}

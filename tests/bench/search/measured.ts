/** What was measured with so many items in each language, in milliseconds. */
export interface Measured {
  size: number
  /** By kind of question; how many matches were counted beside how long it took */
  searching: Record<string, { took: number[]; found: number[] }>
  suggesting: number[]
  indexing: number[]
}

/** What was measured at the translation desk, in milliseconds. */
export interface DeskTimes {
  segments: number
  /** Reading the whole desk */
  reading: number[]
  /** Saving one segment, one after the other */
  saving: number[]
}

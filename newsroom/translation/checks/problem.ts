import type { Locale } from '../../language/locales'

/**
 * Something that a check found in the translation of one segment. An `error` says that the two languages state something
 * different and blocks the review; `advice` is shown and blocks nothing.
 */
export interface SegmentProblem {
  /** `placeholder-lost`, `number-differs`, …; the same for one rule at all times, so that a screen may group by it */
  code: string
  severity: 'error' | 'advice'
  message: Record<Locale, string>
}

/** What has to be put right before somebody reviews the segment. */
export const error = (code: string, az: string, en: string): SegmentProblem => ({
  code,
  severity: 'error',
  message: { az, en },
})

/** What is worth a look and may be meant. */
export const advice = (code: string, az: string, en: string): SegmentProblem => ({
  code,
  severity: 'advice',
  message: { az, en },
})

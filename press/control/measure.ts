import type { Counts } from '../keeping/counts'
import type { Store } from '../keeping/store'

/** What an operator wants to know of the press, at this moment. */
export type Measured = {
  /** Answers to readers from the store, by a rendering, and with a copy that was out of date */
  answers: Pick<Counts, 'hits' | 'misses' | 'stale'>
  renderings: {
    count: number
    seconds: number
    failed: number
    overtaken: number
    underWay: number
    classes: { bound: number; count: number }[]
  }
  kept: ReturnType<Store['sizes']>
  /** `lag`: seconds since the database last said that nothing else has changed */
  events: { heard: number; hearing: boolean; lag: number }
  /** Copies in memory that are out of date, and for how long the oldest has been (seconds) */
  outOfDate: { count: number; oldest: number }
}

/** Measures a store. */
export function measure({ counts, pages, sizes, events }: Store): Measured {
  const old = pages.outOfDate()
  const { hits, misses, stale, failures, overtaken } = counts
  const { hearing, lag } = events()
  const now = Date.now()
  const since = old.reduce((earliest, copy) => Math.min(earliest, copy.since), now)
  return {
    answers: { hits, misses, stale },
    renderings: {
      count: counts.renderings,
      seconds: counts.renderSeconds,
      failed: failures,
      overtaken,
      underWay: pages.renderingNow,
      classes: counts.classes(),
    },
    kept: sizes(),
    events: { heard: counts.events, hearing, lag: lag / 1000 },
    outOfDate: { count: old.length, oldest: (now - since) / 1000 },
  }
}

import type { Entry } from './bodies/form'

/** Words of a text that name something, before it is said which entry. */
export interface Found {
  from: number
  to: number
  /** Entries of the register that may be meant, none for a new name */
  entries: Entry[]
  isSure: boolean
  /** Among those of one length the lower goes first */
  rank: number
}

export const overlap = (one: { from: number; to: number }, other: { from: number; to: number }): boolean =>
  one.from <= other.to && other.from <= one.to

/** Those that do not overlap, the longer before the shorter. */
export function choose<T extends { from: number; to: number; rank: number }>(
  all: readonly T[],
  taken: boolean[],
): T[] {
  const order = all.toSorted(
    (one, other) =>
      other.to - other.from - (one.to - one.from) || one.rank - other.rank || one.from - other.from,
  )
  return order.filter(({ from, to }) => {
    for (let at = from; at <= to; at++) if (taken[at]) return false
    for (let at = from; at <= to; at++) taken[at] = true
    return true
  })
}

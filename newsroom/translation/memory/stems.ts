/** Letters of a word that count: Azerbaijani puts everything else behind. */
const length = 5

/**
 * The beginnings of the words of a text, each once: where texts that share words are looked for. Five letters of a Turkic
 * word find as much as its dictionary form does (Can et al., Information Retrieval on Turkish Texts, JASIST 59, 2008).
 * @param comparable as `comparable` makes it
 */
export const stemsOf = (comparable: string): string[] => [
  ...new Set((comparable.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.slice(0, length))),
]

/** Texts of one mark differ by a tenth in length. */
const step = Math.log(1.1)
const markOf = (letters: number): number => Math.floor(Math.log(Math.max(1, letters)) / step)

/**
 * What is kept of a text for finding it: its stems, and a mark of its length. Frequent words stand together in long texts
 * above all; with the mark in the same index most of those are never read.
 */
export const keptStems = (comparable: string): string[] => [
  ...stemsOf(comparable),
  `#${markOf(comparable.length)}`,
]

/** The marks of all texts from so many letters to so many. */
export const marksBetween = (least: number, most: number): string[] =>
  Array.from({ length: markOf(most) - markOf(least) + 1 }, (_, at) => `#${markOf(least) + at}`)

/**
 * Rows that are looked at more closely; reading many more would take longer than a person waits. A text of many words
 * has many rare ones, and comparing it takes longer.
 */
const enoughFor = (stems: number): number => Math.round(Math.min(1500, Math.max(200, 10_000 / stems)))

/** Share of all rows that a stem is taken to be in when nothing is known of it: it is a rare one. */
const rare = 0.0003

/** Rows to look at: those that have one of some stems, and those that have two together; never more than so many. */
export interface Choice {
  any: string[]
  together: string[]
  most: number
}

/** With so many rare words to go by, hardly all of them are among those that differ. */
const plenty = 4

/**
 * Which stems of a text to look for: the rarest, so many as lead to as many rows as can be read in time. Texts that are
 * alike share some of their rare words, while every other text has the frequent ones. Where there are few of them, also
 * rows that have the next two together. Numbers are what differs most often, and are looked for only where there is
 * nothing else.
 * @param shares of all rows that have a stem, as far as it is known
 */
export function choose(stems: readonly string[], shares: ReadonlyMap<string, number>, rows: number): Choice {
  const enough = enoughFor(stems.length)
  const expected = (stem: string) => (shares.get(stem) ?? rare) * rows
  const words = stems.filter((stem) => !/^\d+$/.test(stem))
  const rarest = (words.length > 0 ? words : stems).toSorted((one, other) => expected(one) - expected(other))
  const any: string[] = []
  let sum = 0
  for (const stem of rarest) {
    sum += expected(stem)
    if (sum > enough) break
    any.push(stem)
  }
  const next = rarest.slice(any.length, any.length + 2)
  if (next.length === 1 && any.length === 0) any.push(...next)
  return { any, together: next.length === 2 && any.length < plenty ? next : [], most: 3 * enough }
}

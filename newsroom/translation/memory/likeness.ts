/** From here on a pair is offered. */
export const leastPercent = 70

/**
 * How alike two texts are, in whole percent: 100 · (1 − distance / letters of the longer one).
 *
 * The distance is the cheapest way from one text to the other by words (Wagner and Fischer, The String-to-String
 * Correction Problem, 1974): a word that is put in or left out costs its letters, one that stands for another costs the
 * letters by which the two differ (Levenshtein, 1966), all of them where they do not begin alike. So an ending costs what is
 * written differently and not a whole word, as a measure by words alone would have it, and letters of different words are
 * not taken for common ones, as a measure by letters alone does. Dividing by the longer text is what translation memories do (OmegaT, Translate Toolkit).
 *
 * @param one as `comparable` makes it
 * @returns 0 where it is less than {@link leastPercent}: what is too far apart is not measured to its end
 */
export function percentAlike(one: string, other: string): number {
  if (one === other) return 100
  const [first, second] = [pieces(one), pieces(other)]
  const longer = Math.max(size(first), size(second))
  if (longer === 0) return 0
  const most = longer * (1 - leastPercent / 100)
  const distance = distanceOf(...withoutEnds(first, second), most)
  return distance > most ? 0 : Math.floor(100 * (1 - distance / longer) + 1e-9)
}

/** Words, and each other sign by itself. */
const pieces = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
const size = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0)

/** Words that both begin and end with cost nothing. */
function withoutEnds(one: string[], other: string[]): [string[], string[]] {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)]
}

function distanceOf(one: readonly string[], other: readonly string[], most: number): number {
  const known = new Map<string, number>()
  let above = [0]
  for (const word of other) above.push((above.at(-1) ?? 0) + word.length)
  for (const from of one) {
    const row = [(above[0] ?? 0) + from.length]
    let least = row[0] ?? 0
    for (const [at, to] of other.entries()) {
      const put = Math.min((above[at + 1] ?? 0) + from.length, (row[at] ?? 0) + to.length)
      const before = above[at] ?? 0
      // Words that do not begin alike are put in and left out: comparing all letters of all words would take too long
      const isWorth = from[0] === to[0] && before + Math.abs(from.length - to.length) < put
      const apart = isWorth
        ? from === to
          ? 0
          : lettersApart(from, to, known)
        : Math.max(from.length, to.length)
      const best = Math.min(put, before + apart)
      row.push(best)
      if (best < least) least = best
    }
    if (least > most) return Number.POSITIVE_INFINITY
    above = row
  }
  return above.at(-1) ?? 0
}

function lettersApart(from: string, to: string, known: Map<string, number>): number {
  const key = `${from} ${to}`
  const before = known.get(key)
  if (before !== undefined) return before
  // One row is enough: `corner` is what stood before the place that is written
  const row = Uint16Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let line = 1; line <= from.length; line++) {
    let corner = line - 1
    row[0] = line
    for (let at = 1; at <= to.length; at++) {
      const above = row[at] ?? 0
      const kept = corner + (from[line - 1] === to[at - 1] ? 0 : 1)
      row[at] = Math.min(above + 1, (row[at - 1] ?? 0) + 1, kept)
      corner = above
    }
  }
  const distance = row[to.length] ?? 0
  known.set(key, distance)
  return distance
}

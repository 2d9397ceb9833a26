/** How many words are offered in place of one. */
const most = 3

/**
 * The words that differ from a word by the fewest slips of the keyboard: a letter left out, put in, taken for another
 * or changed places with its neighbour. None in words of up to four letters, one up to seven, else two.
 * @returns those that differ by the fewest slips only; nothing where every word differs by more
 */
export function nearest(word: string, among: readonly string[]): string[] {
  const allowed = word.length < 5 ? 0 : word.length < 8 ? 1 : 2
  const measured = among.map((other) => ({ other, slips: slips(word, other) }))
  const fewest = Math.min(...measured.map((one) => one.slips))
  if (fewest > allowed) return []
  return measured
    .filter((one) => one.slips === fewest)
    .slice(0, most)
    .map(({ other }) => other)
}

/** Optimal string alignment distance (Damerau). */
export function slips(one: string, other: string): number {
  const a = [...one]
  const b = [...other]
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

const pairsOf = (text: string): Map<string, number> => {
  const pairs = new Map<string, number>()
  const letters = text.toLowerCase().replaceAll(/\s+/g, ' ')
  for (let at = 0; at < letters.length - 1; at += 1) {
    const pair = letters.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

const sumOf = (counts: Iterable<number>): number => [...counts].reduce((sum, one) => sum + one, 0)

/**
 * How alike two texts are, from 0 (nothing in common) to 1 (the same): the Sørensen–Dice coefficient of their pairs of
 * letters (L. R. Dice, Ecology 26, 1945), which does not mind moved words.
 */
export function likenessOf(one: string, other: string): number {
  if (one === other) return 1
  const [a, b] = [pairsOf(one), pairsOf(other)]
  const total = sumOf(a.values()) + sumOf(b.values())
  if (total === 0) return 0
  const common = sumOf([...a].map(([pair, count]) => Math.min(count, b.get(pair) ?? 0)))
  return (2 * common) / total
}

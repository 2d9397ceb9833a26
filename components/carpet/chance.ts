/** Choices that are always the same for one seed. */
export interface Chance {
  /** One of the list */
  pick: <Item>(list: readonly [Item, ...Item[]]) => Item
  /** A whole number from `least` to `most`, both included */
  between: (least: number, most: number) => number
}

/** A small generator (mulberry32) that starts from the letters of the seed. */
export function chanceOf(seed: string): Chance {
  let state = hashOf(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    between,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
  }
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

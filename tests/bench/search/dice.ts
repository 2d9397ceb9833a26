/** Always the same numbers from 0 up to 1, so that two runs measure the same texts (Lehmer, MINSTD). */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

export const pick = <One>(list: readonly One[], next: () => number): One =>
  list[Math.floor(next() * list.length)] as One

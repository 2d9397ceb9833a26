const first = 250
const longest = 15_000

/** A child that ran so long was well; its next crash is a first one. */
export const steadyAfter = 60_000

/** How long to wait before starting a child again after so many crashes in a row (ms). */
export const backoff = (crashes: number): number => Math.min(longest, first * 2 ** (crashes - 1))

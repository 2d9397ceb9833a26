/** Upper bounds of the classes of the histogram of render times (seconds). */
const bounds = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20] as const

/** What the press counts from its start on. */
export class Counts {
  hits = 0
  misses = 0
  /** Answers with a copy that was out of date */
  stale = 0
  /** Renderings that failed, and such that a change overtook */
  failures = 0
  overtaken = 0
  events = 0
  renderings = 0
  renderSeconds = 0
  readonly #classes = bounds.map(() => 0)

  /** Writes down how long one rendering took (ms). */
  rendered(ms: number): void {
    const seconds = ms / 1000
    this.renderings += 1
    this.renderSeconds += seconds
    bounds.forEach((bound, at) => {
      if (seconds <= bound) this.#classes[at] = (this.#classes[at] ?? 0) + 1
    })
  }

  /** How many renderings took at most so many seconds. */
  classes(): { bound: number; count: number }[] {
    return bounds.map((bound, at) => ({ bound, count: this.#classes[at] ?? 0 }))
  }
}

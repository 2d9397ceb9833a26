/** What an event does to the copies that carry one of its tags. */
export type Effect =
  | 'changed' // out of date: rendered anew before it is shown again, shown only while that fails
  | 'gone' // taken down: never shown again

export type Touch = { effect: Effect; tags: readonly string[]; at: number }

export type Standing =
  | { state: 'fresh' }
  /** `since`: when it came to be out of date (ms) */
  | { state: 'stale'; since: number }
  | { state: 'gone' }

const fresh: Standing = { state: 'fresh' }
const gone: Standing = { state: 'gone' }

/**
 * Which tag was touched when, by position: every event has a higher one than all before it. A copy remembers the
 * position at which its rendering began; what was touched after that puts it out of date. The same comparison
 * serves copies in memory, copies on disk and renderings that are under way, and no index has to be kept in step.
 */
export class Ledger {
  #position: number
  #floor = 0
  readonly #changed = new Map<string, { position: number; at: number }>()
  readonly #gone = new Map<string, number>()

  constructor(position = 0) {
    this.#position = position
  }

  get position(): number {
    return this.#position
  }

  /** Writes an event down. @returns its position */
  touch({ effect, tags, at }: Touch): number {
    const position = this.#position + 1
    for (const tag of tags) {
      if (effect === 'gone') this.#gone.set(tag, position)
      else this.#changed.set(tag, { position, at })
    }
    this.#position = position
    return position
  }

  /** Every copy there is counts as taken down: what happened in between is not known. */
  forgetAll(): number {
    this.#position += 1
    this.#floor = this.#position
    this.#changed.clear()
    this.#gone.clear()
    return this.#floor
  }

  /** How a page stands whose rendering began at a position. */
  standing(tags: readonly string[], began: number): Standing {
    if (began === this.#position) return fresh
    if (began < this.#floor) return gone
    let since: number | undefined
    for (const tag of tags) {
      if ((this.#gone.get(tag) ?? 0) > began) return gone
      const change = this.#changed.get(tag)
      if (change && change.position > began) since = Math.min(since ?? change.at, change.at)
    }
    return since === undefined ? fresh : { state: 'stale', since }
  }

  /** Everything in it, as few lines: one for each event of which a tag is still the last word. */
  lines(): LedgerLine[] {
    const lines = new Map<number, LedgerLine>()
    const add = (position: number, effect: Effect, at: number, tag: string) => {
      const line = lines.get(position)
      if (line && 'tags' in line) line.tags.push(tag)
      else lines.set(position, { position, effect, at, tags: [tag] })
    }
    for (const [tag, position] of this.#gone) add(position, 'gone', 0, tag)
    for (const [tag, { position, at }] of this.#changed) add(position, 'changed', at, tag)
    return [
      ...(this.#floor > 0 ? [{ floor: this.#floor }] : []),
      ...[...lines.values()].sort((one, other) => positionOf(one) - positionOf(other)),
    ]
  }

  /** Takes a line up again. */
  restore(line: LedgerLine): void {
    if ('floor' in line) {
      this.#position = Math.max(this.#position, line.floor - 1)
      this.forgetAll()
      return
    }
    this.#position = Math.max(this.#position, line.position - 1)
    this.touch(line)
  }

  /** Leaves room for positions that were given out before a crash and not written down. */
  leap(by: number): void {
    this.#position += by
  }
}

export type LedgerLine = { floor: number } | (Omit<Touch, 'tags'> & { position: number; tags: string[] })

const positionOf = (line: LedgerLine) => ('floor' in line ? line.floor : line.position)

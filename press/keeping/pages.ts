import { setTimeout as pause } from 'node:timers/promises'
import type { Sendable } from '../answering/choosePage'
import { limits } from '../limits'
import type { Log } from '../parts'
import type { PressedPage } from '../pressing/pressedPage'
import type { Copy } from './copy'
import { copyOf } from './copy'
import type { Counts } from './counts'
import type { Ledger, Standing } from './ledger'
import type { Memory } from './memory'
import { Renewal } from './renewal'
import { isMissing, keptUntil } from './storable'

/** Where copies lie besides memory. */
export type SecondPlace = {
  read: (key: string) => Promise<Copy | undefined>
  write: (copy: Copy) => void
  remove: (key: string) => void
}

/** What is known of changes. */
export type Knowledge = {
  /** Until when copies may be taken for up to date (ms); 0 while what was missed before the start is not known */
  trustedUntil: () => number
  /** Whether changes are being heard now: then the database is there and a rendering is worth waiting for */
  hearing: () => boolean
  /** Settled when what was missed before the start is known, or the database did not answer */
  replayed: Promise<void>
}

export type PagesOptions = {
  ledger: Ledger
  memory: Memory
  disk: SecondPlace
  knowledge: Knowledge
  /** The build of the site that renders now */
  build: string
  /** How long a copy that is out of date may be shown while no newer one can be had (ms) */
  staleFor: number
  render: (key: string, signal: AbortSignal) => Promise<PressedPage>
  counts: Counts
  log: Log
}

/** A page to show. `age`: it is out of date, and how old it is (seconds) */
export type Shown = Sendable & { age?: number }

/** The kept pages: finds one that is up to date, has it rendered, or shows an older one when that fails. */
export class Pages {
  readonly #started = Date.now()
  readonly #renewal: Renewal
  readonly #reading = new Map<string, Promise<void>>()

  constructor(private readonly options: PagesOptions) {
    this.#renewal = new Renewal({ ...options, keep: (...made) => this.#keep(...made) })
  }

  /** The copy of a key if it lies in memory and is up to date. The path of nearly every reader: no promise. */
  fresh(key: string): Copy | undefined {
    const copy = this.options.memory.get(key)
    if (copy === undefined || !this.#isFresh(copy)) return undefined
    this.options.counts.hits += 1
    return copy
  }

  /**
   * The page of a key: as it is kept, else rendered, else an older copy.
   * @param reader aborted when the reader goes away
   * @throws NextFailure when it cannot be rendered and there is no copy that may be shown
   */
  async get(key: string, reader: AbortSignal): Promise<Shown> {
    const { counts, knowledge, memory } = this.options
    if (!memory.get(key)) await this.#fromDisk(key)
    if (knowledge.trustedUntil() === 0 && this.#older(key)) {
      const left = Math.max(0, this.#started + limits.replayPatience - Date.now())
      await Promise.race([knowledge.replayed, pause(left, undefined, { ref: false })])
    }
    reader.throwIfAborted()
    const fresh = this.fresh(key)
    if (fresh) return fresh
    const patience = knowledge.hearing() ? limits.copyPatience : 0
    const newer = this.#older(key) && (await this.#renewal.soon(key, patience))
    // Asked again: it may have been taken down while a newer one was waited for.
    const older = newer ? undefined : this.#older(key)
    if (older) {
      counts.stale += 1
      return { ...older, age: Math.max(0, Math.round((Date.now() - older.renderedAt) / 1000)) }
    }
    counts.misses += 1
    const page = newer ?? (await this.#renewal.page(key, reader))
    const kept = memory.get(key)
    return kept?.page === page && this.#isFresh(kept) ? kept : { page, wires: {} }
  }

  /** Drops from memory what was taken down; called when something was. */
  dropGone(): void {
    for (const copy of [...this.options.memory.copies()]) {
      if (this.#look(copy).state === 'gone') this.#drop(copy.page.key)
    }
  }

  /** Copies in memory that are out of date, and since when (ms). */
  outOfDate(): { key: string; since: number }[] {
    const now = Date.now()
    return [...this.options.memory.copies()].flatMap((copy) => {
      const since = isMissing(copy.page) ? undefined : this.#staleSince(copy, now)
      return since === undefined ? [] : [{ key: copy.page.key, since }]
    })
  }

  get renderingNow(): number {
    return this.#renewal.underWay
  }

  #isFresh(copy: Copy): boolean {
    const now = Date.now()
    if (now >= copy.staleAt || now >= this.options.knowledge.trustedUntil()) return false
    return this.#look(copy).state === 'fresh'
  }

  #look(copy: Copy): Standing {
    const { ledger } = this.options
    if (copy.looked.position !== ledger.position) {
      copy.looked = { position: ledger.position, standing: ledger.standing(copy.page.tags, copy.began) }
    }
    return copy.looked.standing
  }

  /** A copy that may be shown if nothing newer can be had. */
  #older(key: string): Copy | undefined {
    const copy = this.options.memory.get(key)
    if (!copy || isMissing(copy.page)) return undefined
    if (this.#look(copy).state === 'gone') {
      this.#drop(key)
      return undefined
    }
    const now = Date.now()
    const since = this.#staleSince(copy, now) ?? now
    return now - since < this.options.staleFor ? copy : undefined
  }

  #staleSince(copy: Copy, now: number): number | undefined {
    const standing = this.#look(copy)
    const trusted = this.options.knowledge.trustedUntil()
    const moments = [
      ...(standing.state === 'stale' ? [standing.since] : []),
      ...(copy.staleAt <= now ? [copy.staleAt] : []),
      ...(trusted === 0 ? [this.#started] : trusted <= now ? [trusted - this.options.staleFor] : []),
    ]
    return moments.length > 0 ? Math.min(...moments) : undefined
  }

  #keep(page: PressedPage, began: number, renderedAt: number): void {
    if (page.status >= 500) return
    const { memory, disk, build } = this.options
    const staleAt = keptUntil(page, renderedAt)
    if (staleAt === null || staleAt <= Date.now()) {
      this.#drop(page.key)
      return
    }
    const copy = copyOf(page, { began, renderedAt, build, staleAt })
    memory.set(copy)
    // Addresses without a page are not worth a file, and what a person typed into the search is nobody's business.
    if (isMissing(page) || /[?&]q=/.test(page.key)) disk.remove(page.key)
    else disk.write(copy)
  }

  #drop(key: string): void {
    this.options.memory.delete(key)
    this.options.disk.remove(key)
  }

  #fromDisk(key: string): Promise<void> {
    const reading = this.#reading.get(key)
    if (reading) return reading
    const read = this.#readFromDisk(key).finally(() => this.#reading.delete(key))
    this.#reading.set(key, read)
    return read
  }

  async #readFromDisk(key: string): Promise<void> {
    const { memory, disk, build } = this.options
    const copy = await disk.read(key)
    if (!copy || memory.get(key)) return
    // Rendered by another build: it may be shown, but what this build makes of the page is newer.
    if (copy.build !== build) copy.staleAt = Math.min(copy.staleAt, this.#started)
    memory.set(copy)
    this.#older(key)
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import { limits } from '../limits'
import { NextFailure } from '../next/failure'
import type { Log } from '../parts'
import type { PressedPage } from '../pressing/pressedPage'
import type { Counts } from './counts'
import type { Ledger } from './ledger'
import { Renderings } from './renderings'
import { Turns } from './turns'

export type RenewalOptions = {
  ledger: Ledger
  counts: Counts
  log: Log
  render: (key: string, signal: AbortSignal) => Promise<PressedPage>
  /** Takes over a page that nothing has overtaken. */
  keep: (page: PressedPage, began: number, renderedAt: number) => void
}

/** Has pages rendered: each once at a time, a few together, and never a state that a change has overtaken. */
export class Renewal {
  readonly #renderings = new Renderings()
  readonly #turns = new Turns()
  /** When the last rendering of a key failed (ms) */
  readonly #failed = new Map<string, number>()

  constructor(private readonly options: RenewalOptions) {}

  get underWay(): number {
    return this.#renderings.count
  }

  /**
   * The page of a key, rendered now.
   * @param reader aborted when the reader goes away; a rendering that nobody waits for is given up
   * @throws NextFailure
   */
  page(key: string, reader: AbortSignal): Promise<PressedPage> {
    return this.#renderings.join(key, (signal) => this.#render(key, signal), reader).page
  }

  /**
   * The page of a key of which there is an older copy, if it can be had soon; undefined when it cannot. The
   * rendering goes on in any case, and what comes of it is kept.
   * @param patience how long a rendering may have taken (ms)
   */
  async soon(key: string, patience: number): Promise<PressedPage | undefined> {
    const failed = this.#failed.get(key)
    if (failed !== undefined && Date.now() - failed < limits.renderingRetry) return undefined
    const { since, page } = this.#renderings.join(key, (signal) => this.#render(key, signal), null)
    const good = page.then(
      (made) => (made.status < 500 ? made : undefined),
      () => undefined, // written to the log where it happened
    )
    const left = since + patience - Date.now()
    return left > 0 ? Promise.race([good, pause(left, undefined, { ref: false })]) : undefined
  }

  async #render(key: string, signal: AbortSignal): Promise<PressedPage> {
    try {
      const page = await this.#turns.take(() => this.#renderCurrent(key, signal), signal)
      if (page.status < 500) this.#failed.delete(key)
      else this.#fail(key, `the page says ${page.status}`)
      return page
    } catch (error) {
      if (!signal.aborted) this.#fail(key, error instanceof Error ? reasons(error) : String(error))
      throw error
    }
  }

  /** Renders until nothing that the page shows has changed in the meantime. */
  async #renderCurrent(key: string, signal: AbortSignal): Promise<PressedPage> {
    const { ledger, render, keep, counts } = this.options
    for (let tries = 1; ; tries++) {
      const began = ledger.position
      const renderedAt = Date.now()
      const page = await render(key, signal)
      const now = Date.now()
      counts.rendered(now - renderedAt)
      const { state } = ledger.standing(page.tags, began)
      const until = page.until?.getTime() ?? Number.POSITIVE_INFINITY
      if (state === 'fresh' && (renderedAt >= until || now < until)) {
        keep(page, began, renderedAt)
        return page
      }
      counts.overtaken += 1
      if (tries < limits.renderingTries) continue
      if (state === 'gone')
        throw new NextFailure(503, 'what the page shows was taken down while it was rendered')
      return page
    }
  }

  #fail(key: string, reason: string): void {
    this.options.counts.failures += 1
    if (this.#failed.size > 10_000) this.#failed.clear()
    this.#failed.set(key, Date.now())
    this.options.log(`${JSON.stringify(key)} could not be rendered: ${reason}`)
  }
}

const reasons = (error: Error): string =>
  error.cause instanceof Error ? `${error.message} (${reasons(error.cause)})` : error.message

import { limits } from '../limits'
import { NextFailure } from '../next/failure'

/**
 * Lets so many renderings run at once and the others wait in line: Next answers sooner when it is not asked for
 * everything at a time, and a flood of addresses waits here, where waiting costs little.
 */
export class Turns {
  #running = 0
  readonly #waiting: (() => void)[] = []
  readonly #atOnce: number
  readonly #inLine: number

  constructor(atOnce: number = limits.renderings, inLine: number = limits.renderingsWaiting) {
    this.#atOnce = atOnce
    this.#inLine = inLine
  }

  /** @throws NextFailure 503 when the line is too long, and the reason of `signal` */
  async take<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    if (this.#running >= this.#atOnce) {
      if (this.#waiting.length >= this.#inLine) throw new NextFailure(503, 'too many pages wait')
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    } else this.#running += 1
    try {
      signal.throwIfAborted()
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}

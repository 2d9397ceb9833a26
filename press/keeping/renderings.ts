import type { PressedPage } from '../pressing/pressedPage'

export type Rendering = {
  /** When it began (ms) */
  since: number
  page: Promise<PressedPage>
}

type UnderWay = Rendering & { readers: number; wanted: boolean; giveUp: AbortController }

/** Renderings that are under way, one for each key: whoever asks meanwhile waits for the same one. */
export class Renderings {
  readonly #underWay = new Map<string, UnderWay>()

  get count(): number {
    return this.#underWay.size
  }

  /**
   * Joins the rendering of a key, or begins it. It is given up when every reader who waited has gone away.
   * @param reader aborted when this reader goes away; without one the rendering is wanted anyway
   */
  join(
    key: string,
    begin: (signal: AbortSignal) => Promise<PressedPage>,
    reader: AbortSignal | null,
  ): Rendering {
    const rendering = this.#underWay.get(key) ?? this.#begin(key, begin)
    if (reader === null) rendering.wanted = true
    else {
      rendering.readers += 1
      const leave = () => {
        rendering.readers -= 1
        if (rendering.readers === 0 && !rendering.wanted) {
          // The next reader begins anew instead of joining what was given up.
          if (this.#underWay.get(key) === rendering) this.#underWay.delete(key)
          rendering.giveUp.abort()
        }
      }
      if (reader.aborted) leave()
      else reader.addEventListener('abort', leave, { once: true })
    }
    return rendering
  }

  #begin(key: string, begin: (signal: AbortSignal) => Promise<PressedPage>): UnderWay {
    const giveUp = new AbortController()
    const page = begin(giveUp.signal)
    const rendering = { since: Date.now(), page, readers: 0, wanted: false, giveUp }
    this.#underWay.set(key, rendering)
    const end = () => {
      if (this.#underWay.get(key) === rendering) this.#underWay.delete(key)
    }
    page.then(end, end)
    return rendering
  }
}

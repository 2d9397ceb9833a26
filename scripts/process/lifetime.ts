type Ending = () => void | Promise<void>

/** What must be put in order when a command ends, however it ends. The newest is ended first. */
export class Lifetime {
  /** Exit code when a signal ends the command; a server that was asked to stop did nothing wrong. */
  codeWhenStopped: number | undefined
  readonly #endings: Ending[] = []
  readonly #shortcuts: Ending[] = []
  readonly #controller = new AbortController()
  #ended: Promise<void> | undefined

  /** Aborted as soon as the command begins to end. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Registers what to do at the end; done at once when the command is ending already. */
  onEnd(ending: Ending): void {
    if (this.signal.aborted) void Promise.resolve().then(ending).catch(complain)
    else this.#endings.push(ending)
  }

  /** Registers how to end sooner, for someone who asks a second time. */
  onHurry(shortcut: Ending): void {
    this.#shortcuts.push(shortcut)
  }

  hurry(): void {
    for (const shortcut of this.#shortcuts) void Promise.resolve().then(shortcut).catch(complain)
  }

  /** Ends everything, once; a failing part is reported and does not keep the others from ending. */
  end(): Promise<void> {
    this.#ended ??= this.#endAll()
    return this.#ended
  }

  async #endAll(): Promise<void> {
    this.#controller.abort()
    for (const ending of this.#endings.reverse()) {
      try {
        await ending()
      } catch (error) {
        complain(error)
      }
    }
  }
}

const complain = (error: unknown) => console.error('Something did not end in order:', error)

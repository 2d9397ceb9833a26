/** Cuts what one connection brings into answers; every one must say its length, as those of the press do. */
export class Answers {
  #held: Buffer = Buffer.alloc(0)
  #left = 0
  #status = 0
  /** The last head that was read and what it said: the next one mostly is the same, and reading takes time. */
  #known = { head: Buffer.alloc(0), status: 0, length: 0 }

  /** Takes bytes as they come. @returns the statuses of the answers that are whole by them */
  take(bytes: Buffer): number[] {
    const whole: number[] = []
    let rest = this.#held.length > 0 ? Buffer.concat([this.#held, bytes]) : bytes
    this.#held = Buffer.alloc(0)
    while (rest.length > 0) {
      if (this.#left === 0) {
        const isKnown = this.#startsAsKnown(rest)
        const end = isKnown ? this.#known.head.length : rest.indexOf('\r\n\r\n') + 4
        if (end < 4) {
          this.#held = Buffer.from(rest)
          break
        }
        if (!isKnown) this.#known = readHead(rest.subarray(0, end))
        this.#left = this.#known.length
        this.#status = this.#known.status
        rest = rest.subarray(end)
      }
      const used = Math.min(this.#left, rest.length)
      this.#left -= used
      rest = rest.subarray(used)
      if (this.#left === 0) whole.push(this.#status)
    }
    return whole
  }

  #startsAsKnown(bytes: Buffer): boolean {
    const { head } = this.#known
    return head.length > 0 && bytes.length >= head.length && head.compare(bytes, 0, head.length) === 0
  }
}

function readHead(bytes: Buffer) {
  const head = bytes.toString('latin1')
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`an answer does not say its length:\n${head}`)
  return { head: Buffer.from(bytes), status: Number(head.slice(9, 12)), length: Number(length) }
}

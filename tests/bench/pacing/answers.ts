/** Cuts what one connection brings into answers; every one must say its length, as those of the press do. */
export class Answers {
  #held: Buffer = Buffer.alloc(0)
  #left = 0
  #status = 0

  /** Takes bytes as they come. @returns the statuses of the answers that are whole by them */
  take(bytes: Buffer): number[] {
    const whole: number[] = []
    let rest = this.#held.length > 0 ? Buffer.concat([this.#held, bytes]) : bytes
    this.#held = Buffer.alloc(0)
    while (rest.length > 0) {
      if (this.#left === 0) {
        const end = rest.indexOf('\r\n\r\n')
        if (end < 0) {
          this.#held = Buffer.from(rest)
          break
        }
        this.#readHead(rest.toString('latin1', 0, end))
        rest = rest.subarray(end + 4)
      }
      const used = Math.min(this.#left, rest.length)
      this.#left -= used
      rest = rest.subarray(used)
      if (this.#left === 0) whole.push(this.#status)
    }
    return whole
  }

  #readHead(head: string): void {
    this.#status = Number(head.slice(9, 12))
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
    if (length === undefined) throw new Error(`an answer does not say its length:\n${head}`)
    this.#left = Number(length)
  }
}

import { createReadStream } from 'node:fs'

export interface Line {
  /** From 1 */
  number: number
  /** Null of a line that is too long to be an item */
  text: string | null
}

/** Bytes of a line; a law with its annexes has about a tenth of it. */
const longest = 5 * 1024 * 1024

/** The lines of a file, one at a time, however large the file; a line without an end does not fill the memory. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let number = 0
  let held: Buffer[] = []
  let size = 0
  const take = (): Line => {
    number += 1
    const text = size > longest ? null : Buffer.concat(held).toString('utf8').replace(/\r$/, '')
    held = []
    size = 0
    return { number, text: number === 1 ? (text?.replace(/^\ufeff/, '') ?? null) : text }
  }
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, end))
      from = end + 1
      yield take()
    }
    hold(chunk.subarray(from))
  }
  if (size > 0) yield take()

  function hold(part: Buffer): void {
    size += part.length
    if (size <= longest) held.push(part)
    else held = []
  }
}

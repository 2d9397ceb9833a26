import type { Readable } from 'node:stream'

/** A stream that was longer than the reader would have it. */
export class TooLong extends Error {
  override name = 'TooLong'
}

/**
 * The whole of a stream as one buffer.
 * @throws TooLong when it is longer than `limit` bytes; the stream is destroyed then
 */
export async function readAll(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new TooLong(`longer than ${limit} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

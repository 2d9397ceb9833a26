import type { Readable } from 'node:stream'

/**
 * The whole of a stream as one buffer.
 * @throws Error when it is longer than `limit` bytes; the stream is destroyed then
 */
export async function readAll(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new Error(`longer than ${limit} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

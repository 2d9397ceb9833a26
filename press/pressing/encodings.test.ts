import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodings } from './encodings'

const page = (letters: number) => Buffer.from('Xidmət vətəndaşları qəbul edir. '.repeat(letters / 32))

describe('a body in every encoding', () => {
  it.each([600, 4_000, 20_000, 300_000, 5_000_000])(
    'of %i letters is the same when it is unpacked',
    async (letters) => {
      const body = page(letters)
      const { br, gzip, identity } = await encodings(body, 'text/html; charset=utf-8')
      expect(identity.equals(body)).toBe(true)
      expect(br && brotliDecompressSync(br).equals(body)).toBe(true)
      expect(gzip && gunzipSync(gzip).equals(body)).toBe(true)
    },
  )

  it('holds no more memory than its bytes', async () => {
    const { br, gzip, identity } = await encodings(page(20_000), 'text/html; charset=utf-8')
    for (const bytes of [br, gzip, identity]) expect(bytes?.buffer.byteLength).toBe(bytes?.length)
  })

  it('is left as it is when it is short or a picture', async () => {
    expect(Object.keys(await encodings(page(320), 'text/html'))).toEqual(['identity'])
    expect(Object.keys(await encodings(page(20_000), 'image/webp'))).toEqual(['identity'])
  })
})

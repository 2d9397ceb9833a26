import { describe, expect, it } from 'vitest'
import { acceptedEncoding } from './acceptedEncoding'

const identity = Buffer.from('Şəki')
const all = { identity, gzip: identity, br: identity }

describe('the encoding of an answer', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['identity', 'identity'],
    ['br;q=abc', 'identity'],
  ])('for %j is %s', (header, encoding) => {
    expect(acceptedEncoding(header, all)).toBe(encoding)
  })

  it('is identity for what was not compressed', () => {
    expect(acceptedEncoding('br, gzip', { identity })).toBe('identity')
  })
})

import { describe, expect, it } from 'vitest'
import { isKey, readFileName } from './fileName'

describe('the name of a public file', () => {
  it('says the stored size and the type', () => {
    expect(readFileName('w480.avif')).toEqual({ size: 'w480-avif', type: 'image/avif' })
    expect(readFileName('square192.jpg')).toEqual({ size: 'square192-jpeg', type: 'image/jpeg' })
    expect(readFileName('original.pdf')).toEqual({ size: 'original', type: 'application/pdf' })
  })

  it('is nothing else', () => {
    for (const name of [
      '',
      'w480',
      'w480.',
      '.jpg',
      'w480.jpeg',
      'w480.pdf',
      'original.jpg',
      'W480.JPG',
      '../w480.jpg',
      'w480.jpg\n',
      'w480.toString',
      'a.b.jpg',
    ]) {
      expect(readFileName(name), name).toBeNull()
    }
  })
})

describe('the key of a file', () => {
  it('is 128 bits in hexadecimal digits', () => {
    expect(isKey('0123456789abcdef0123456789abcdef')).toBe(true)
    for (const odd of ['', 'x'.repeat(32), '0'.repeat(31), '0'.repeat(33), `${'0'.repeat(32)}\n`]) {
      expect(isKey(odd)).toBe(false)
    }
  })
})

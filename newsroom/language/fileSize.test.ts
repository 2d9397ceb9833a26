import { describe, expect, it } from 'vitest'
import { formatFileSize } from './fileSize'

describe('the size of a file', () => {
  it.each([
    [0, '1\u00a0KB'],
    [840_200, '840\u00a0KB'],
    [999_600, '1\u00a0MB'],
    [1_249_000, '1,2\u00a0MB'],
    [9_960_000, '10\u00a0MB'],
    [24_400_000, '24\u00a0MB'],
    [3_100_000_000, '3,1\u00a0GB'],
  ])('of %i bytes is written as %s', (bytes, written) => {
    expect(formatFileSize(bytes, 'az')).toBe(written)
  })

  it('has a point before decimals in English', () => {
    expect(formatFileSize(1_249_000, 'en')).toBe('1.2\u00a0MB')
  })
})

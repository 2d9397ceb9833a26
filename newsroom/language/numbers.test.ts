import { describe, expect, it } from 'vitest'
import { formatNumber } from './numbers'

describe('a number', () => {
  it('is grouped as the language does', () => {
    expect(formatNumber(1234567, 'az')).toBe('1\u00a0234\u00a0567')
    expect(formatNumber(1234567, 'en')).toBe('1,234,567')
    expect(formatNumber(2024, 'az')).toBe('2024')
    expect(formatNumber(10000, 'az')).toBe('10\u00a0000')
    expect(formatNumber(2024, 'en')).toBe('2,024')
  })

  it('has the decimal mark of the language', () => {
    expect(formatNumber(1234.5, 'az')).toBe('1234,5')
    expect(formatNumber(1234.5, 'en', { decimals: 2 })).toBe('1,234.50')
    expect(formatNumber(0.1 + 0.2, 'az')).toBe('0,3')
    expect(formatNumber(100, 'az')).toBe('100')
    expect(formatNumber(99.96, 'az', { decimals: 1 })).toBe('100,0')
  })

  it('has a sign only where something is left of it', () => {
    expect(formatNumber(-12000, 'az')).toBe('-12\u00a0000')
    expect(formatNumber(-0.0001, 'en')).toBe('0')
    expect(formatNumber(-0, 'az', { decimals: 2 })).toBe('0,00')
  })

  it('is refused where it is none', () => {
    for (const n of [Number.NaN, Number.POSITIVE_INFINITY, 1e15]) {
      expect(() => formatNumber(n, 'az')).toThrow(RangeError)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { median, share } from './order'

describe('the middle of several runs', () => {
  it('is the one that stands in the middle, or between the two that do', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([8, 1, 2, 4])).toBe(3)
    expect(() => median([])).toThrow('nothing was measured')
  })
})

describe('a share of all times', () => {
  it('is the time that no more than the rest exceed', () => {
    const times = Array.from({ length: 200 }, (_, at) => 200 - at)
    expect(share(times, 0.5)).toBe(101)
    expect(share(times, 0.99)).toBe(199)
    expect(share([7], 0.99)).toBe(7)
  })
})

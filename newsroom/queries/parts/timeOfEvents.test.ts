import { describe, expect, it } from 'vitest'
import { nextOver, overAt, startOfToday } from './timeOfEvents'

const time = (start: string, end: string | null, wholeDays = false) => ({ start, end, wholeDays })

describe('an event', () => {
  it('is over at its end', () => {
    expect(overAt(time('2026-12-01T07:00:00Z', '2026-12-01T08:00:00Z')).toISOString()).toBe(
      '2026-12-01T08:00:00.000Z',
    )
  })

  it('is over with the end of its day in Baku where no end or only days are stated', () => {
    const midnight = '2026-12-02T20:00:00.000Z'
    expect(overAt(time('2026-12-02T07:00:00Z', null)).toISOString()).toBe(midnight)
    expect(overAt(time('2026-12-01T08:00:00Z', '2026-12-02T08:00:00Z', true)).toISOString()).toBe(midnight)
    expect(overAt(time('2026-12-01T20:30:00Z', null, true)).toISOString()).toBe(midnight)
  })
})

describe('a list of events', () => {
  it('changes by itself when the first of those that are coming is over', () => {
    const now = new Date('2026-12-01T09:00:00Z')
    const over = time('2026-12-01T07:00:00Z', '2026-12-01T08:00:00Z')
    const first = time('2026-12-01T07:00:00Z', '2026-12-01T10:00:00Z')
    const second = time('2026-12-05T07:00:00Z', '2026-12-05T08:00:00Z')
    expect(nextOver([second, over, first], now)).toBe('2026-12-01T10:00:00.000Z')
    expect(nextOver([over], now)).toBeNull()
  })
})

describe('today in Baku', () => {
  it('begins at 20:00 UTC of the day before', () => {
    expect(startOfToday(new Date('2026-12-01T19:59:59Z'))).toBe('2026-11-30T20:00:00.000Z')
    expect(startOfToday(new Date('2026-12-01T20:00:00Z'))).toBe('2026-12-01T20:00:00.000Z')
  })
})

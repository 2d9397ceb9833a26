import { describe, expect, it } from 'vitest'
import { monthsLater, weeksOf } from './weeksOf'

describe('a month of the calendar', () => {
  it('begins its weeks on Monday', () => {
    const weeks = weeksOf('2026-12') // the first is a Tuesday
    expect(weeks).toHaveLength(5)
    expect(weeks[0]).toEqual([
      null,
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
      '2026-12-06',
    ])
    expect(weeks[4]).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', null, null, null])
  })

  it('has every day once, in short and in long months', () => {
    expect(weeksOf('2027-02')).toHaveLength(4) // from Monday to Sunday
    expect(weeksOf('2028-02').flat().filter(Boolean)).toHaveLength(29)
    expect(weeksOf('2026-08')).toHaveLength(6) // begins on a Saturday
  })

  it('is followed by the next across the year', () => {
    expect([monthsLater('2026-12', 1), monthsLater('2026-01', -1), monthsLater('2026-11', 14)]).toEqual([
      '2027-01',
      '2025-12',
      '2028-01',
    ])
  })
})

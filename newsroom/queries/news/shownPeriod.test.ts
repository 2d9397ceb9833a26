import { describe, expect, it } from 'vitest'
import { shownPeriod } from './shownPeriod'

const months = [
  { year: 2024, month: 2 },
  { year: 2021, month: 12 },
  { year: 2024, month: 10 },
  { year: 2022, month: 1 },
]

describe('the period of a list of news', () => {
  it('leads to the nearest months that have items, over years without any', () => {
    expect(shownPeriod('az', { year: 2024, month: 2, topic: 'viza' }, { months })).toEqual({
      year: 2024,
      month: 2,
      earlier: { year: 2022, month: 1, href: '/az/xeberler?topic=viza&year=2022&month=1' },
      later: { year: 2024, month: 10, href: '/az/xeberler?topic=viza&year=2024&month=10' },
    })
  })

  it('leads from an empty month too, and from the last to nowhere', () => {
    expect(shownPeriod('en', { year: 2023, month: 6 }, { months })).toMatchObject({
      earlier: { year: 2022, month: 1 },
      later: { year: 2024, month: 2 },
    })
    expect(shownPeriod('en', { year: 2024, month: 10 }, { months })?.later).toBeNull()
  })

  it('leads from a year to years', () => {
    expect(shownPeriod('en', { year: 2022 }, { months })).toEqual({
      year: 2022,
      month: null,
      earlier: { year: 2021, month: null, href: '/en/news?year=2021' },
      later: { year: 2024, month: null, href: '/en/news?year=2024' },
    })
  })

  it('is none where no year is asked for', () => {
    expect(shownPeriod('az', { month: 10 }, { months })).toBeNull()
  })
})

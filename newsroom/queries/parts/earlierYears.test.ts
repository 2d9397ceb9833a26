import { describe, expect, it } from 'vitest'
import { earlierYears } from './earlierYears'
import type { Telling } from './tellings'

const inYears = (...years: number[]): Telling[] => years.map((year, n) => ({ id: `${n}`, event: null, year }))
const subject = { filter: 'organisation', slug: 'beynelxalq-miqrasiya-teskilati' } as const

describe('the years that a page no longer tells one by one', () => {
  it('are none while everything is shown', () => {
    expect(earlierYears(inYears(2024, 2023), 2, 'az', subject)).toEqual([])
  })

  it('lead to the list of each, with all its items, also those that were shown', () => {
    expect(earlierYears(inYears(2024, 2023, 2023, 2021), 2, 'az', subject)).toEqual([
      { year: 2023, count: 2, href: '/az/xeberler?organisation=beynelxalq-miqrasiya-teskilati&year=2023' },
      { year: 2021, count: 1, href: '/az/xeberler?organisation=beynelxalq-miqrasiya-teskilati&year=2021' },
    ])
  })
})

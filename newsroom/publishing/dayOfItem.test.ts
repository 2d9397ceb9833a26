import { describe, expect, it } from 'vitest'
import { dayOfItem } from './dayOfItem'

const now = '2026-11-22T08:00:00.000Z'

describe('the day of an item', () => {
  it('is the first day of its event before all else', () => {
    const dated = { originalDate: '2021-12-19T06:00:00Z', publishedAt: '2021-12-20T06:00:00Z' }
    expect(dayOfItem(dated, '2021-12-18T06:00:00Z', now)).toBe('2021-12-18')
  })

  it('is when it happened, else its first publication, else the day of publishing', () => {
    expect(dayOfItem({ originalDate: '2021-12-19T06:00:00Z', publishedAt: now }, null, now)).toBe(
      '2021-12-19',
    )
    expect(dayOfItem({ publishedAt: '2021-12-20T06:00:00Z' }, null, now)).toBe('2021-12-20')
    expect(dayOfItem({}, null, now)).toBe('2026-11-22')
  })

  it('begins and ends at midnight in Baku', () => {
    expect(dayOfItem({ originalDate: '2019-11-28T19:59:59Z' }, null, now)).toBe('2019-11-28')
    expect(dayOfItem({ originalDate: '2019-11-28T20:00:00Z' }, null, now)).toBe('2019-11-29')
  })
})

import { describe, expect, it } from 'vitest'
import { fromBakuClock, onBakuClock } from './bakuClock'

describe('the clock of Baku in a form', () => {
  it.each([
    ['2026-11-23T10:00', '2026-11-23T06:00:00.000Z'],
    ['2026-07-01T00:30', '2026-06-30T20:30:00.000Z'],
    ['2015-07-01T10:00', '2015-07-01T05:00:00.000Z'],
    ['1991-12-01T10:00', '1991-12-01T07:00:00.000Z'],
    ['2026-12-31T23:59', '2026-12-31T19:59:00.000Z'],
    ['2028-02-29T00:30', '2028-02-28T20:30:00.000Z'],
  ])('A8.17: shows %s at %s wherever browser and server stand, and back', (shown, moment) => {
    expect(fromBakuClock(shown)).toBe(moment)
    expect(onBakuClock(moment)).toBe(shown)
  })

  it('takes the later of an hour that came twice', () => {
    expect(fromBakuClock('2015-10-25T04:30')).toBe('2015-10-25T00:30:00.000Z')
  })

  it.each([
    '',
    '2026-11-23',
    '2026-11-23T10:00Z',
    '2026-02-30T10:00',
    '2026-11-23T24:30',
    '2026-13-01T09:00',
    'sabah',
    '2015-03-29T04:30',
  ])('never shows %s', (shown) => {
    expect(fromBakuClock(shown)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { bakuDay, bakuParts, isoWithOffset, yearOf } from './bakuTime'

describe('the clock of Baku', () => {
  it('is four hours ahead since 2016, in summer too', () => {
    expect(bakuParts('2021-12-18T06:05:09Z')).toEqual({
      year: 2021,
      month: 12,
      day: 18,
      hour: 10,
      minute: 5,
      second: 9,
      weekday: 6,
    })
    expect(isoWithOffset('2021-07-01T06:00:00Z')).toBe('2021-07-01T10:00:00+04:00')
    expect(isoWithOffset('2016-07-01T06:00:00Z')).toBe('2016-07-01T10:00:00+04:00')
  })

  it('was five hours ahead in summer until 2015', () => {
    expect(isoWithOffset('2015-07-01T06:00:00Z')).toBe('2015-07-01T11:00:00+05:00')
    expect(isoWithOffset('2015-01-15T06:00:00Z')).toBe('2015-01-15T10:00:00+04:00')
    expect(bakuDay('2012-06-30T19:30:00Z')).toBe('2012-07-01')
    expect(bakuDay('2018-06-30T19:30:00Z')).toBe('2018-06-30')
  })

  it('tells the hour that came twice on 25 October 2015 by its offset', () => {
    expect(isoWithOffset('2015-10-24T23:30:00Z')).toBe('2015-10-25T04:30:00+05:00')
    expect(isoWithOffset('2015-10-25T00:30:00Z')).toBe('2015-10-25T04:30:00+04:00')
  })

  it('begins the day at 20:00 UTC', () => {
    expect(bakuDay('2021-12-17T19:59:59.999Z')).toBe('2021-12-17')
    expect(bakuDay('2021-12-17T20:00:00Z')).toBe('2021-12-18')
    expect(bakuParts('2021-12-17T20:00:00Z').hour).toBe(0)
  })

  it('begins the year there too', () => {
    expect(yearOf('2021-12-31T20:00:00Z')).toBe(2022)
    expect(yearOf(new Date('2021-12-31T19:59:00Z'))).toBe(2021)
    expect(yearOf('2021-12-31')).toBe(2021)
  })

  it('reads an instant with any offset', () => {
    expect(isoWithOffset('2021-12-18T10:00:00+04:00')).toBe('2021-12-18T10:00:00+04:00')
    expect(isoWithOffset('2021-12-18T01:00-05:00')).toBe('2021-12-18T10:00:00+04:00')
  })

  it('goes back to the instant it was made from', () => {
    for (let seconds = -1_000_000_000; seconds < 2_500_000_000; seconds += 9_876_543) {
      const instant = new Date(seconds * 1000)
      expect(new Date(isoWithOffset(instant)).getTime()).toBe(instant.getTime())
    }
  })

  it('says a moment before time zones in UTC', () => {
    expect(isoWithOffset('1918-05-28T12:00:00Z')).toBe('1918-05-28T12:00:00Z')
  })
})

describe('a day without a time', () => {
  it('is that day, whatever the zone', () => {
    expect(bakuDay('2021-12-18')).toBe('2021-12-18')
    expect(isoWithOffset('2021-12-18')).toBe('2021-12-18')
    expect(bakuParts('2024-02-29').weekday).toBe(4)
  })

  it('must be in the calendar', () => {
    for (const day of ['2021-02-29', '2021-13-01', '2021-00-10', '2021-04-31']) {
      expect(() => bakuDay(day)).toThrow(RangeError)
    }
  })
})

describe('what is no moment', () => {
  it('is refused, a time without a zone too', () => {
    for (const text of [
      '',
      'dünən',
      '18.12.2021',
      '2021-12-18T10:00',
      '2021-12-18 10:00:00',
      '2021-12',
      '1639807200',
    ]) {
      expect(() => bakuParts(text)).toThrow(RangeError)
    }
    expect(() => isoWithOffset(new Date('dünən'))).toThrow(RangeError)
  })
})

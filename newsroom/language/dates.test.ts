import { describe, expect, it } from 'vitest'
import type { DateForm } from './dates'
import { formatDate, formatSpan } from './dates'

const instant = '2021-12-18T06:00:00.000Z'

describe('a date in words', () => {
  it.each<[DateForm, string, string]>([
    ['date', '18 dekabr 2021', '18 December 2021'],
    ['dateTime', '18 dekabr 2021, 10:00', '18 December 2021, 10:00'],
    ['full', '18 dekabr 2021, şənbə', 'Saturday, 18 December 2021'],
    ['numeric', '18.12.2021', '18/12/2021'],
    ['monthYear', 'dekabr 2021', 'December 2021'],
    ['official', '18 dekabr 2021-ci il', '18 December 2021'],
    ['day', '18 dekabr', '18 December'],
    ['dayOfMonth', '18', '18'],
    ['year', '2021', '2021'],
  ])('has the form %s', (form, az, en) => {
    expect(formatDate(instant, form, 'az')).toBe(az)
    expect(formatDate(new Date(instant), form, 'en')).toBe(en)
  })

  it('is that of Baku', () => {
    expect(formatDate('2024-05-06T20:30:00Z', 'dateTime', 'az')).toBe('7 may 2024, 00:30')
    expect(formatDate('2010-07-14T19:30:00Z', 'full', 'az')).toBe('15 iyul 2010, cümə axşamı')
  })

  it('of a day has no time', () => {
    expect(formatDate('2019-11-29', 'dateTime', 'az')).toBe('29 noyabr 2019')
    expect(formatDate('2019-11-29', 'full', 'en')).toBe('Friday, 29 November 2019')
    expect(formatDate('2019-01-05', 'numeric', 'az')).toBe('05.01.2019')
  })

  it('has every month and every day of the week', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}-01`)
    expect(months.map((day) => formatDate(day, 'monthYear', 'az').slice(0, -5)).join(' ')).toBe(
      'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
    )
    const english = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
    for (const day of months) {
      expect(formatDate(day, 'monthYear', 'en')).toBe(`${english.format(new Date(day))} 2024`)
    }
    const week = Array.from(
      { length: 7 },
      (_, i) => formatDate(`2024-05-0${i + 1}`, 'full', 'az').split(', ')[1],
    )
    expect(week).toEqual([
      'çərşənbə',
      'cümə axşamı',
      'cümə',
      'şənbə',
      'bazar',
      'bazar ertəsi',
      'çərşənbə axşamı',
    ])
  })

  it('takes the ending of its year in official form', () => {
    const official = (year: number) => formatDate(`${year}-05-07`, 'official', 'az')
    expect(official(2024)).toBe('7 may 2024-cü il')
    expect(official(2006)).toBe('7 may 2006-cı il')
    expect(official(2000)).toBe('7 may 2000-ci il')
    expect(official(2010)).toBe('7 may 2010-cu il')
  })

  it('is refused for what is no date', () => {
    expect(() => formatDate('dünən', 'date', 'az')).toThrow(RangeError)
  })
})

describe('the time of an event', () => {
  it.each([
    ['one day', '2024-05-06', null, '6 may 2024', '6 May 2024'],
    ['a day that ends itself', '2024-05-06', '2024-05-06', '6 may 2024', '6 May 2024'],
    ['days of one month', '2024-05-06', '2024-05-09', '6–9 may 2024', '6–9 May 2024'],
    ['days of two months', '2024-04-30', '2024-05-02', '30 aprel – 2 may 2024', '30 April – 2 May 2024'],
    [
      'days of two years',
      '2024-12-30',
      '2025-01-02',
      '30 dekabr 2024 – 2 yanvar 2025',
      '30 December 2024 – 2 January 2025',
    ],
    ['an end before the start', '2024-05-09', '2024-05-06', '9 may 2024', '9 May 2024'],
  ])('in whole days: %s', (_, start, end, az, en) => {
    expect(formatSpan(start, end, true, 'az')).toBe(az)
    expect(formatSpan(start, end, true, 'en')).toBe(en)
  })

  it.each([
    ['from an hour on', '2026-12-03T06:00Z', null, '3 dekabr 2026, 10:00'],
    ['within a day', '2026-12-03T06:00Z', '2026-12-03T09:00Z', '3 dekabr 2026, 10:00–13:00'],
    ['an end that is the start', '2026-12-03T06:00Z', '2026-12-03T06:00Z', '3 dekabr 2026, 10:00'],
    ['over days', '2026-12-03T06:00Z', '2026-12-04T09:00Z', '3 dekabr 2026, 10:00 – 4 dekabr 2026, 13:00'],
    [
      'past midnight',
      '2026-12-31T18:00Z',
      '2026-12-31T21:00Z',
      '31 dekabr 2026, 22:00 – 1 yanvar 2027, 01:00',
    ],
    ['an end before the start', '2026-12-03T06:00Z', '2026-12-02T09:00Z', '3 dekabr 2026, 10:00'],
  ])('with hours: %s', (_, start, end, az) => {
    expect(formatSpan(start, end, false, 'az')).toBe(az)
  })

  it('counts days in Baku, not in UTC', () => {
    expect(formatSpan('2024-05-05T20:00:00Z', '2024-05-08T20:00:00Z', true, 'az')).toBe('6–9 may 2024')
  })

  it('has no hours where one side has none', () => {
    expect(formatSpan('2024-05-06', '2024-05-09T06:00:00Z', false, 'az')).toBe('6–9 may 2024')
    expect(formatSpan('2024-05-06', null, false, 'en')).toBe('6 May 2024')
  })
})

import { describe, expect, it } from 'vitest'
import { dates } from './dates'
import { codes, goodItem } from './item.fixture'

const now = '2026-11-22T08:00:00.000Z'
const found = (own: object) => codes(dates({ ...goodItem, ...own }, now))

describe('the dates of an item', () => {
  it('do not lie in the future, in the past before the republic, or crossed', () => {
    expect(found({ publishedAt: '2026-11-23T08:00:00.000Z' })).toEqual(['publishedAt: future'])
    expect(found({ originalDate: '2027-01-20T08:00:00.000Z' })).toEqual(['originalDate: future-event'])
    expect(found({ originalDate: '0202-01-20T08:00:00.000Z' })).toEqual(['originalDate: early-date'])
    expect(
      found({ publishedAt: '2012-01-20T08:00:00.000Z', originalDate: '2014-01-20T08:00:00.000Z' }),
    ).toEqual(['originalDate: dates-crossed'])
    expect(found({ changeNotes: [{ date: '2027-01-20T08:00:00.000Z' }] })).toEqual([
      'changeNotes.0.date: future-note',
    ])
  })

  it('may be of today, of the archive, and of an event that an announcement is about', () => {
    expect(found({ publishedAt: now, originalDate: '2026-11-22T20:00:00.000Z' })).toEqual([])
    expect(
      found({ publishedAt: '2008-03-01T08:00:00.000Z', originalDate: '2008-02-29T08:00:00.000Z' }),
    ).toEqual([])
    expect(found({ kind: 'announcement', originalDate: '2027-01-20T08:00:00.000Z' })).toEqual([])
    expect(found({ publishedAt: null, originalDate: null, changeNotes: null })).toEqual([])
  })
})

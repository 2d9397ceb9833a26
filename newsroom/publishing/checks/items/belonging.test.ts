import { describe, expect, it } from 'vitest'
import { belonging } from './belonging'
import { codes, goodItem } from './item.fixture'

const found = (own: object) => codes(belonging({ ...goodItem, ...own }))

describe('what an item belongs to', () => {
  it('is an event where it tells of one', () => {
    expect(found({ event: null })).toEqual(['event: no-event'])
    expect(found({ event: null, title: 'A round table on asylum was held in Baku' })).toEqual([
      'event: no-event',
    ])
    expect(
      found({ event: null, title: 'Yeni xidmət təqdim edilib', participations: [{ person: 'p1' }] }),
    ).toEqual(['event: no-event'])
  })

  it('is no event where it tells of none', () => {
    expect(found({ event: null, title: 'Elektron xidmətlərdə texniki işlər aparılacaq' })).toEqual([])
    expect(found({ event: null, title: 'Meeting the requirements for a permit' })).toEqual([])
    expect(found({ event: null, kind: 'statement' })).toEqual([])
  })

  it('is a topic', () => {
    expect(found({ topics: [] })).toEqual(['topics: no-topic'])
    expect(found({ topics: null })).toEqual(['topics: no-topic'])
  })
})

import { describe, expect, it } from 'vitest'
import { segment } from './desk.fixture'
import { countsByFilter, elementId, neighbour, nextOpen } from './segmentOrder'

const segments = [
  segment({ key: 'title', state: 'reviewed' }),
  segment({ key: 'summary', state: 'untranslated' }),
  segment({ key: 'body.a1', state: 'translated' }),
  segment({ key: 'body.b2', state: 'needs-work' }),
]
const keys = segments.map(({ key }) => key)

describe('the way through the segments', () => {
  it('leads from one to the next and stops at either end', () => {
    expect(neighbour(keys, null, 1)).toBe('title')
    expect(neighbour(keys, 'title', 1)).toBe('summary')
    expect(neighbour(keys, 'body.b2', 1)).toBe('body.b2')
    expect(neighbour(keys, 'title', -1)).toBe('title')
    expect(neighbour([], 'title', 1)).toBeNull()
  })

  it('leads to the next one that needs something, and from the end to the beginning', () => {
    expect(nextOpen(segments, null)).toBe('summary')
    expect(nextOpen(segments, 'summary')).toBe('body.b2')
    expect(nextOpen(segments, 'body.b2')).toBe('summary')
    expect(nextOpen(segments, 'body.b2', (key) => key === 'summary')).toBeNull()
  })

  it('is counted by what each filter shows', () => {
    expect(countsByFilter(segments)).toEqual({ all: 4, untranslated: 1, 'needs-work': 1, waiting: 1 })
  })

  it('has an id of its own for each key', () => {
    const ids = ['body.a1', 'body_a1', 'participations.free:əli.topic'].map(elementId)
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^segment-[\w-]+$/)
  })
})

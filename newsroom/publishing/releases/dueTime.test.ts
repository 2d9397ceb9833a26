import { describe, expect, it } from 'vitest'
import { latestDue } from './dueTime'

describe('a time at which something goes out', () => {
  it('lies 14 months ahead at most', () => {
    expect(latestDue(new Date('2026-11-22T10:00:00Z')).toISOString()).toBe('2028-01-22T10:00:00.000Z')
  })
})

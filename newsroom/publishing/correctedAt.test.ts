import { describe, expect, it } from 'vitest'
import { correctedAt } from './correctedAt'

const now = '2026-11-22T08:00:00.000Z'
const before = { correctedAt: '2026-11-20T08:00:00.000Z' }

describe('the moment of the last change (C2.7)', () => {
  it('moves with a normal and with a major change', () => {
    for (const significance of ['normal', 'major'] as const) {
      expect(correctedAt({ item: {}, before, significance, now })).toBe(now)
      expect(correctedAt({ item: {}, before: {}, significance, now })).toBe(now)
    }
  })

  it('stays where a typing error is corrected, and where there was none before', () => {
    expect(correctedAt({ item: {}, before, significance: 'typo', now })).toBe(before.correctedAt)
    expect(correctedAt({ item: {}, before: {}, significance: 'typo', now })).toBeNull()
    // What an editor restored or typed elsewhere does not count, only what the public saw.
    expect(correctedAt({ item: { correctedAt: now }, before, significance: 'typo', now })).toBe(
      before.correctedAt,
    )
  })

  it('does not exist at first publication, unless the item comes with notes of its own', () => {
    expect(correctedAt({ item: {}, before: null, significance: 'normal', now })).toBeNull()
    const changeNotes = [{ date: '2026-03-06T08:00:00.000Z' }, { date: '2026-03-05T08:00:00.000Z' }]
    const item = { changeNotes, publishedAt: '2026-03-01T08:00:00.000Z' }
    expect(correctedAt({ item, before: null, significance: 'major', now })).toBe('2026-03-06T08:00:00.000Z')
  })

  it('does not come before the first publication: a translation has the notes of its source', () => {
    const changeNotes = [{ date: '2026-03-06T08:00:00.000Z' }]
    for (const publishedAt of [null, '2026-03-07T08:00:00.000Z'])
      expect(
        correctedAt({ item: { changeNotes, publishedAt }, before: null, significance: 'normal', now }),
      ).toBeNull()
  })
})

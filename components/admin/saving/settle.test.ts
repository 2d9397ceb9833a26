import { describe, expect, it } from 'vitest'
import type { Conflict, ConflictField } from '@/newsroom/publishing/versions/conflict'
import { asText, changedByThemOnly, settledData, toBeChosen } from './settle'

const line = (text: string) => ({ stretches: [{ text, changed: false }] })
const field = (path: string, theirs: unknown, mine: unknown, by: Partial<ConflictField>): ConflictField => ({
  path,
  label: path,
  changed: true,
  base: null,
  theirs,
  mine,
  changedByMe: false,
  changedByThem: false,
  pairs: [{ before: line(String(theirs)), after: line(String(mine)), changed: true }],
  ...by,
})
const conflict: Conflict = {
  base: 'v1',
  newest: { id: 'v2', savedAt: '2026-11-22T10:00:00.000Z', savedBy: 'Leyla' },
  fields: [
    field('title', 'Onların', 'Mənim', { changedByMe: true, changedByThem: true }),
    field('leadImage.alt', 'Zal', null, { changedByThem: true }),
    field('summary', null, 'Xülasə', { changedByMe: true }),
  ],
}

describe('two texts of one document', () => {
  it('ask for a choice only where both sides changed a field', () => {
    expect(toBeChosen(conflict).map(({ path }) => path)).toEqual(['title'])
    expect(changedByThemOnly(conflict).map(({ path }) => path)).toEqual(['leadImage.alt'])
  })

  it('become what was chosen, inside groups too, based on the newest version', () => {
    const mine = { title: 'Mənim', summary: 'Xülasə', leadImage: { image: 'm1', alt: '' }, base: 'v1' }
    expect(settledData(mine, conflict, { title: 'mine', 'leadImage.alt': 'theirs' })).toEqual({
      title: 'Mənim',
      summary: 'Xülasə',
      leadImage: { image: 'm1', alt: 'Zal' },
      base: 'v2',
      _status: 'draft',
    })
    expect(mine.leadImage.alt).toBe('')
  })

  it('can be kept as a file', () => {
    expect(asText(conflict, 'mine')).toContain('title\nMənim\n')
    expect(asText(conflict, 'theirs')).toContain('title\nOnların\n')
  })
})

import { describe, expect, it } from 'vitest'
import { untoldChange } from './corrections'
import { codes, facts } from './item.fixture'

const before = { changeNotes: [{ id: 'c1', note: 'Tarix düzəldilib.' }] }
const found = (notes: object[], own: Parameters<typeof facts>[0]) =>
  codes(untoldChange({ changeNotes: notes }, facts({ before, ...own })))

describe('a major change (C2.7)', () => {
  it('is told to readers by a note of its own', () => {
    expect(found([], { significance: 'major' })).toEqual(['changeNotes: change-note'])
    expect(found(before.changeNotes, { significance: 'major' })).toEqual(['changeNotes: change-note'])
    expect(found([...before.changeNotes, { note: ' ' }], { significance: 'major' })).toEqual([
      'changeNotes: change-note',
    ])
    expect(found([...before.changeNotes, { note: 'Rəqəm düzəldilib.' }], { significance: 'major' })).toEqual(
      [],
    )
  })

  it('is told where others are not, and not where nothing was public', () => {
    expect(found([], { significance: 'normal' })).toEqual([])
    expect(found([], { significance: 'typo' })).toEqual([])
    expect(found([], { significance: 'major', before: null })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { wordDiff } from './wordDiff'

describe('what changed in a segment', () => {
  it('is told by whole words, Azerbaijani ones too', () => {
    const changes = wordDiff('Təlim üç gün davam etdi.', 'Təlim beş gün davam etdi.', 'az')
    expect(changes.filter(({ kind }) => kind !== 'same')).toEqual([
      { text: 'üç', kind: 'removed' },
      { text: 'beş', kind: 'added' },
    ])
    expect(
      changes
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Təlim beş gün davam etdi.')
  })
})

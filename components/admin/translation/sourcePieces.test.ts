import { describe, expect, it } from 'vitest'
import type { TermHit } from '@/newsroom/translation/terms/term'
import { missingMarks, piecesOf, wordsAlone } from './sourcePieces'

const hitOf = (text: string, surface: string, translation: string): TermHit => ({
  start: text.indexOf(surface),
  end: text.indexOf(surface) + surface.length,
  surface,
  term: { id: 't1', source: surface, language: 'az', translation, forbidden: [], note: null },
})

describe('a segment in pieces', () => {
  it('tells words from placeholders, and a less-than sign from both', () => {
    expect(piecesOf('Yaş \\< 18: <1>təlim</1><2/>son')).toEqual([
      { kind: 'words', text: 'Yaş < 18: ', term: null },
      { kind: 'mark', number: 1, side: 'opens' },
      { kind: 'words', text: 'təlim', term: null },
      { kind: 'mark', number: 1, side: 'closes' },
      { kind: 'mark', number: 2, side: 'alone' },
      { kind: 'words', text: 'son', term: null },
    ])
    expect(wordsAlone('Yaş \\< 18: <1>təlim</1>')).toBe('Yaş < 18: təlim')
  })

  it('marks a term, also one that a placeholder runs through', () => {
    const text = 'Dövlət <1>Miqrasiya</1> Xidməti'
    const hit = hitOf(text, 'Dövlət <1>Miqrasiya</1> Xidməti', 'State Migration Service')
    const words = piecesOf(text, [hit]).filter((piece) => piece.kind === 'words')
    expect(words.map(({ text: said, term }) => [said, term?.term.translation])).toEqual([
      ['Dövlət ', 'State Migration Service'],
      ['Miqrasiya', 'State Migration Service'],
      [' Xidməti', 'State Migration Service'],
    ])
    const part = piecesOf('yeni icazə forması', [hitOf('yeni icazə forması', 'icazə', 'permit')])
    expect(part.map((piece) => piece.kind === 'words' && piece.text)).toEqual(['yeni ', 'icazə', ' forması'])
  })

  it('knows which placeholders a translation has not yet', () => {
    expect(missingMarks('<1>a</1> b<2/>', 'x<2/>')).toEqual(['<1>', '</1>'])
    expect(missingMarks('a', '')).toEqual([])
  })
})

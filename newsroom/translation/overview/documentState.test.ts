import { describe, expect, it } from 'vitest'
import type { DeskCounts } from '../desk'
import { documentState, percentDone } from './documentState'

const counts = (own: Partial<DeskCounts> = {}): DeskCounts => ({
  segments: 4,
  untranslated: 0,
  needsWork: 0,
  needsWorkMajor: 0,
  translated: 4,
  reviewed: 0,
  words: 100,
  wordsLeft: 0,
  facts: 0,
  ...own,
})
const stateOf = (own: Partial<DeskCounts>, exists = true) =>
  documentState({ exists, mode: 'translated', counts: counts(own) })

describe('the state of a translation', () => {
  it('follows from its segments', () => {
    expect(stateOf({ untranslated: 4 }, false)).toBe('missing')
    expect(stateOf({ untranslated: 4, translated: 0 })).toBe('untranslated')
    expect(stateOf({ untranslated: 1, needsWork: 1, translated: 2 })).toBe('in-work')
    expect(stateOf({ needsWork: 1, translated: 3 })).toBe('needs-work')
    expect(stateOf({})).toBe('translated')
    expect(stateOf({ translated: 1, reviewed: 3 })).toBe('translated')
    expect(stateOf({ translated: 0, reviewed: 4 })).toBe('reviewed')
  })

  it('is no question for a text that was written on its own', () => {
    const written = counts({ segments: 0, translated: 0, words: 0 })
    expect(documentState({ exists: true, mode: 'independent', counts: written })).toBe('independent')
  })
})

describe('how much of a translation is done', () => {
  it('is said in words of the source, and is whole only where nothing is left', () => {
    expect(percentDone(counts())).toBe(100)
    expect(percentDone(counts({ untranslated: 1, wordsLeft: 25 }))).toBe(75)
    expect(percentDone(counts({ words: 1000, wordsLeft: 1, needsWork: 1 }))).toBe(99)
    expect(percentDone(counts({ words: 100, wordsLeft: 0, untranslated: 1 }))).toBe(99)
    expect(percentDone(counts({ words: 0, wordsLeft: 0, untranslated: 4, translated: 0 }))).toBe(0)
  })
})

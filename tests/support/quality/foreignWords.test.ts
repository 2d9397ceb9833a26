import { describe, expect, it } from 'vitest'
import { wordsOnlyIn } from './foreignWords'

describe('the words that one language has for itself', () => {
  it('are the fixed words of its messages, without placeholders', () => {
    expect(wordsOnlyIn('en')).toContain('Press release')
    expect(wordsOnlyIn('az')).toContain('Press-reliz')
    expect(wordsOnlyIn('en')).toContain('items match your choice')
    expect(wordsOnlyIn('az')).toContain('mövzusunda çıxış edib')
    for (const locale of ['az', 'en'] as const) {
      expect(wordsOnlyIn(locale).length).toBeGreaterThan(150)
      expect(wordsOnlyIn(locale).filter((words) => /[{}<>]/.test(words))).toEqual([])
    }
  })

  it('are none that both languages write alike', () => {
    expect(wordsOnlyIn('az')).not.toContain('Seminar')
    expect(wordsOnlyIn('en')).not.toContain('Moderator')
  })
})

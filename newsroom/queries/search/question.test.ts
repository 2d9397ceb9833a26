import { describe, expect, it } from 'vitest'
import { readQuestion } from './question'

describe('a question', () => {
  it('is a few folded words, each once', () => {
    expect(readQuestion('  Dövlət   Miqrasiya Xidməti, DÖVLƏT! ')).toEqual({
      text: 'Dövlət Miqrasiya Xidməti, DÖVLƏT!',
      terms: ['dovlet', 'miqrasiya', 'xidmeti'],
    })
  })

  it('keeps other scripts and digits', () => {
    expect(readQuestion('2021 Баку').terms).toEqual(['2021', 'Баку'])
  })

  it('has no words where only signs were typed', () => {
    for (const signs of ['%', '_', "';--", '\0', '«»', '\ud83d'])
      expect(readQuestion(signs).terms).toEqual([])
  })

  it('is cut by whole characters', () => {
    expect(readQuestion('😀'.repeat(300)).text).toBe('😀'.repeat(200))
    expect(readQuestion('bir iki '.repeat(5000)).text.length).toBeLessThanOrEqual(200)
  })

  it('holds at most twelve words', () => {
    const pasted = Array.from({ length: 40 }, (_, n) => `s${n}`).join(' ')
    expect(readQuestion(pasted).terms).toHaveLength(12)
  })
})

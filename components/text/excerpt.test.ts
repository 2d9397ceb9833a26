import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt'

const body = (...texts: string[]) => ({
  root: {
    type: 'root',
    children: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
  links: {},
  pictures: {},
})

describe('the description made from a text', () => {
  it('is its first paragraph that says something', () => {
    expect(excerpt(body(' ', 'Miqrasiya\n haqqında.', 'Davamı.'))).toBe('Miqrasiya haqqında.')
  })

  it('ends at a word where the paragraph is long', () => {
    const words = Array.from({ length: 60 }, (_, n) => `söz${n},`).join(' ')
    const cut = excerpt(body(words)) ?? ''
    expect(cut.length).toBeLessThanOrEqual(161)
    expect(cut).toMatch(/söz\d+…$/)
    expect(words.startsWith(cut.slice(0, -1))).toBe(true)
  })

  it('is none without a text, or where what is stored is no text', () => {
    expect(excerpt(null)).toBeNull()
    expect(excerpt(body())).toBeNull()
    expect(excerpt({ root: 'x', links: {}, pictures: {} })).toBeNull()
  })
})

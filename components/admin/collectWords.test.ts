import { describe, expect, it } from 'vitest'
import { sameContent } from './collectWords'

describe('the content of a text editor', () => {
  it('is the same in any order of keys, and another with one word more', () => {
    const stored = { root: { type: 'root', children: [{ text: 'Bakı', type: 'text' }] } }
    expect(sameContent(stored, { root: { children: [{ type: 'text', text: 'Bakı' }], type: 'root' } })).toBe(
      true,
    )
    expect(sameContent(stored, { root: { ...stored.root, children: [] } })).toBe(false)
    expect(sameContent(undefined, stored)).toBe(false)
    expect(sameContent(undefined, undefined)).toBe(true)
  })

  it('keeps the order of its parts', () => {
    expect(sameContent({ children: ['a', 'b'] }, { children: ['b', 'a'] })).toBe(false)
  })
})

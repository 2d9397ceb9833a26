import { describe, expect, it } from 'vitest'
import { identify, isIdentified } from './identify'
import { placesOfText } from './inText'
import type { RunningText, TextNode } from './nodes'

const block = (words: string, segment?: string, type = 'paragraph'): TextNode => ({
  type,
  version: 1,
  ...(segment ? { $: { segment } } : {}),
  children: [{ type: 'text', version: 1, format: 0, text: words }],
})
const textOf = (...children: TextNode[]): RunningText => ({ root: { type: 'root', version: 1, children } })
const keysOf = (text: unknown) => placesOfText(text).map(({ key }) => key)

const opened = 'Dövlət Miqrasiya Xidmətində iclas keçirildi.'
const spoke = 'İclasda Xidmətin rəisi çıxış etdi.'
const ended = 'Sonda suallar cavablandırıldı.'

describe('a segment', () => {
  it('gets an identity of its own when it is first saved', () => {
    const text = identify(textOf(block(opened), block(spoke)), null)
    expect(isIdentified(text)).toBe(true)
    expect(isIdentified(textOf(block(opened)))).toBe(false)
    expect(new Set(keysOf(text)).size).toBe(2)
  })

  it('keeps it when words are written anew, moved and put between', () => {
    const before = textOf(block(opened, 'aaa'), block(spoke, 'bbb'))
    const after = identify(
      textOf(block(ended), block('Tamam başqa söz.', 'bbb'), block(opened, 'aaa')),
      before,
    )
    expect(keysOf(after).slice(1)).toEqual(['bbb', 'aaa'])
    expect(['aaa', 'bbb']).not.toContain(keysOf(after)[0])
  })

  it('is recognised by its words where the editor lost it', () => {
    const before = textOf(block(opened, 'aaa'), block(spoke, 'bbb'), block(ended, 'ccc'))
    const edited = 'İclasda Xidmətin rəisi və Könüllülər təşkilatı çıxış etdi.'
    const after = identify(textOf(block(ended), block(edited), block(opened, undefined, 'heading')), before)
    expect(keysOf(after)).toEqual(['ccc', 'bbb', 'aaa'])
  })

  it('stays with the words that are nearer to it when it was copied', () => {
    const before = textOf(block(opened, 'aaa'))
    const after = identify(textOf(block('Yeni abzas.', 'aaa'), block(opened, 'aaa')), before)
    expect(keysOf(after)[1]).toBe('aaa')
    expect(isIdentified(after)).toBe(true)
  })

  it('has the same identity in every version of a text that was never given one', () => {
    const [one, other] = [textOf(block(opened), block(spoke)), textOf(block(ended), block(spoke))]
    expect(keysOf(one)[1]).toBe(keysOf(other)[1])
    expect(keysOf(identify(other, one))[1]).toBe(keysOf(one)[1])
  })

  it('of a translation that was written past the desk is the block of the source in the same place', () => {
    const source = textOf(block('Başlıq', 'hhh', 'heading'), block(opened, 'aaa'))
    const english = textOf(block('Heading', undefined, 'heading'), block('A meeting was held.'))
    expect(keysOf(identify(english, null, source))).toEqual(['hhh', 'aaa'])
    const another = textOf(block('A meeting was held.'), block('Heading', undefined, 'heading'))
    expect(keysOf(identify(another, null, source))).not.toContain('aaa')
  })
})

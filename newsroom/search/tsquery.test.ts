import { describe, expect, it } from 'vitest'
import type { AskedGroup } from './asked'
import { inOrder } from './tsquery'

const group = (isPhrase: boolean, ...words: string[]): AskedGroup => ({
  isPhrase,
  words: words.map((word) => ({ word, typed: word, lexemes: [word], names: [] })),
})

describe('the order of what is found', () => {
  it('asks for a word under a mark alone: who has it so has the word', () => {
    expect(inOrder([group(false, 'viza')], ["'#kspeech'"])).toEqual([
      "('~viza' & '#kspeech')",
      "('^=viza' & '#kspeech' & !'~viza')",
      "('=viza' & '#kspeech' & !'~viza' & !'^=viza')",
      "('^viza' & '#kspeech' & !'~viza' & !'^=viza' & !'=viza')",
      "('viza' & '#kspeech' & !'~viza' & !'^=viza' & !'=viza' & !'^viza')",
    ])
  })

  it('asks in every part whether the words of a phrase stand beside each other', () => {
    for (const part of inOrder([group(true, 'ali', 'veli'), group(false, 'viza')]))
      expect(part).toContain("('ali' <1> 'veli')")
  })
})

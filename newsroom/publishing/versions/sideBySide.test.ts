import { describe, expect, it } from 'vitest'
import { sideBySide } from './sideBySide'

const lines = (...texts: string[]) => texts.map((text) => ({ text }))
const shown = (before: string[], after: string[]) =>
  sideBySide(lines(...before), lines(...after), 'az').map(({ before: one, after: other, changed }) => [
    one?.stretches.map(({ text, changed: mark }) => (mark ? `[${text}]` : text)).join('') ?? null,
    other?.stretches.map(({ text, changed: mark }) => (mark ? `[${text}]` : text)).join('') ?? null,
    changed,
  ])

describe('two texts side by side', () => {
  it('mark whole words, with Azerbaijani letters and apostrophes', () => {
    expect(shown(['Şəkidə görüş oldu.'], ['Şəkidə qısa görüş oldu.'])).toEqual([
      ['Şəkidə görüş oldu.', 'Şəkidə [qısa ]görüş oldu.', true],
    ])
    expect(shown(['Əliyevin çıxışı'], ['Əliyevanın çıxışı'])).toEqual([
      ['[Əliyevin] çıxışı', '[Əliyevanın] çıxışı', true],
    ])
  })

  it('keep what is the same beside itself when a paragraph comes in or goes', () => {
    expect(shown(['bir', 'iki', 'üç'], ['bir', 'üç', 'dörd'])).toEqual([
      ['bir', 'bir', false],
      ['[iki]', null, true],
      ['üç', 'üç', false],
      [null, '[dörd]', true],
    ])
  })

  it('put more lines on one side than on the other', () => {
    expect(shown(['a b', 'c'], ['a x'])).toEqual([
      ['a [b]', 'a [x]', true],
      ['[c]', null, true],
    ])
    expect(shown([], ['yeni'])).toEqual([[null, '[yeni]', true]])
    expect(shown([], [])).toEqual([])
  })

  it('see another picture under the same words as a change', () => {
    const [one, other] = ['/a.webp', '/b.webp'].map((src) => [{ text: 'Zal', picture: { src, alt: '' } }])
    expect(sideBySide(one ?? [], other ?? [], 'az')[0]).toMatchObject({
      changed: true,
      before: { picture: { src: '/a.webp' } },
      after: { picture: { src: '/b.webp' } },
    })
  })

  it('do not hold anybody up over texts of many pages', () => {
    const words = (seed: number) =>
      Array.from({ length: 20_000 }, (_, at) => `söz${(at * seed) % 7919}`).join(' ')
    const began = performance.now()
    sideBySide(lines(words(3)), lines(words(5)), 'az')
    expect(performance.now() - began).toBeLessThan(3_000)
  })
})

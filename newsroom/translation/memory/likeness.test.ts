import { describe, expect, it } from 'vitest'
import { percentAlike } from './likeness'
import { comparable } from './plainWords'

const percent = (one: string, other: string) => percentAlike(comparable(one), comparable(other))

describe('the likeness of two segments', () => {
  it('is 100 for the same words, whatever their capitals, marks of letters and placeholders', () => {
    expect(percent('Şəki şəhərində <1>təlim</1> keçirilib.', 'SEKI seherinde telim kecirilib.')).toBe(100)
    expect(percent('1 \\< 2', '1 \\< 2')).toBe(100)
  })

  it('falls by the letters that differ, divided by those of the longer one', () => {
    // 20 letters without the space: «telimin» has two more than «telim»
    expect(percent('onuncu telim bitir', 'onuncu telimin bitir')).toBe(Math.floor(100 * (1 - 2 / 18)))
    // One word of 5 letters more, of 21
    expect(percent('onuncu telim bitir', 'onuncu telim sabah bitir')).toBe(Math.floor(100 * (1 - 5 / 21)))
  })

  it('is the same whichever stands in the memory', () => {
    const [one, other] = ['Tədbirdə 25 nümayəndə iştirak edib.', 'Tədbirdə 4 qonaq iştirak edəcək.']
    expect(percent(one, other)).toBe(percent(other, one))
  })

  it('counts an ending as its letters and not as a word', () => {
    expect(
      percent(
        'Dövlət Miqrasiya Xidmətinin əməkdaşları təlimdə iştirak edib.',
        'Dövlət Miqrasiya Xidmətinin əməkdaşı təlimdə iştirak edir.',
      ),
    ).toBeGreaterThan(90)
  })

  it('is 0 where less than 70 % is alike', () => {
    expect(percent('Bakıda təlim keçirilib.', 'Sülh günü qeyd olunur.')).toBe(0)
    expect(percent('Bakıda təlim', 'Bakıda təlim keçirilib, sonra isə müzakirələr aparılıb')).toBe(0)
    expect(percent('', 'Bakıda')).toBe(0)
  })

  it('measures two long paragraphs of other words within a few milliseconds', () => {
    const one = Array.from({ length: 160 }, (_, at) => `kelme${at}`).join(' ')
    const other = Array.from({ length: 160 }, (_, at) => `kelma${at * 7}`).join(' ')
    const began = performance.now()
    percentAlike(one, other)
    expect(performance.now() - began).toBeLessThan(500)
  })
})

import { describe, expect, it } from 'vitest'
import { asAsked } from './asked'
import { extract, marker } from './marking'
import { readQuestion } from './question'

const nothing = { stems: new Map<string, string[]>(), spellings: [] }
const az = (typed: string) => marker(asAsked(readQuestion(typed, 'az'), 'az', nothing), 'az')
const hits = (mark: ReturnType<typeof az>, text: string) =>
  mark(text)
    .filter(({ isHit }) => isHit)
    .map((segment) => segment.text)

describe('what was found', () => {
  it('is marked inflected, with its own letters and with an ending behind a hyphen', () => {
    expect(hits(az('xidmet'), 'Miqrasiya Xidmətinin rəisi')).toEqual(['Xidmətinin'])
    expect(hits(az('BMqT'), 'BMqT-nin nümayəndəsi')).toEqual(['BMqT'])
    expect(hits(az('Aliyev'), 'Əliyevin çıxışı')).toEqual(['Əliyevin'])
    expect(hits(az('qan'), 'Qanunun mətni')).toEqual([])
  })

  it('is marked in English with other endings', () => {
    const stems = new Map([['country', ['countri']]])
    const mark = marker(asAsked(readQuestion('country', 'en'), 'en', { stems, spellings: [] }), 'en')
    expect(hits(mark, 'Countries of origin, and a countryside')).toEqual(['Countries'])
  })

  it('leaves every letter of the text in its place', () => {
    const text = '<b>Təlim</b> & təlimlər \u00adsonu'
    expect(
      az('təlim')(text)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text)
  })

  it('is shown with what stands around it, cut between words', () => {
    const text = `${'Söz '.repeat(100)}təlim ${'son '.repeat(100)}`
    const shown =
      extract(text, az('təlimin'))
        ?.map((segment) => segment.text)
        .join('') ?? ''
    expect(shown).toMatch(/^… (Söz )+təlim (son )+…$/)
    expect(shown.length).toBeLessThan(300)
    expect(extract('Başqa söz', az('təlim'))).toBeNull()
  })
})

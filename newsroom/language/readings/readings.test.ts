import { describe, expect, it } from 'vitest'
import { fold } from '../fold'
import { apart, article, forms, verbs } from './labelledWords.fixture'
import { lexemes } from './lexemes'
import { readings } from './readings'
import { wordForms } from './wordForms.fixture'
import { words } from './words'

const read = (word: string) => readings(fold(word)).join(' ')
const meet = (one: string, other: string) => {
  const theirs = new Set(lexemes(fold(other)))
  return lexemes(fold(one)).some((lexeme) => theirs.has(lexeme))
}

describe('the readings of an Azerbaijani word', () => {
  it.each([
    ['xidmətinin', 'xidmetinin xidmetin xidmeti xidmet'],
    ['hüseynovun', 'huseynovun huseynov'],
    ['nazirliyi', 'nazirliyi nazirliy nazirlik'],
    ['uşaqlarla', 'usaqlarla usaqlarl usaqlar usaq'],
    ['uşağa', 'usaga usag usaq'],
    ['fikrincə', 'fikrince fikrinc fikir'],
    ['keçirilməsi', 'kecirilmesi kecirilmes kecirilme kecirilmek'],
    ['edən', 'eden etmek'],
    ['suyunda', 'suyunda suyund suyun su'],
    ['MİQRASİYA', 'miqrasiya miqrasiy miqrasi'],
  ])('%s are %s', (word, expected) => {
    expect(read(word)).toBe(expected)
  })

  it.each([
    'qanun',
    'qızıl',
    'dərslik',
    'günlük',
    'nazirlik',
    'prezident',
    'səfir',
    'müdir',
    'qalib',
    'ana',
    'ata',
  ])('are only itself for %s', (word) => expect(read(word)).toBe(fold(word)))

  it('hold the word alone where it is none of the language', () => {
    for (const word of ['', 'a', 'iş', '2023', 'covid19', 'große', 'Миграция', 'x'.repeat(41)]) {
      expect(read(word)).toBe(fold(word))
    }
  })

  it('begin with the word and hold nothing twice, whatever comes', () => {
    for (const word of wordForms(4000)) {
      const found = readings(fold(word))
      expect(found[0]).toBe(fold(word))
      expect(new Set(found).size).toBe(found.length)
    }
  })
})

describe('the lexemes of words', () => {
  it('are common to the forms of a word, whichever of them is asked for', () => {
    const lost = forms.flatMap((row) =>
      row.flatMap((one) => row.filter((other) => !meet(one, other)).map((other) => `${one} ${other}`)),
    )
    expect(lost).toEqual([])
  })

  it('are common to the forms of a verb', () => {
    const lost = verbs.flatMap((row) =>
      row.flatMap((one) => row.filter((other) => !meet(one, other)).map((other) => `${one} ${other}`)),
    )
    expect(lost).toEqual([])
  })

  it('keep words of different meaning apart', () => {
    expect(apart.filter(([one, other]) => meet(one, other))).toEqual([])
  })

  it('of an article of 2,000 characters take less than 30 ms', () => {
    expect(article.length).toBeGreaterThan(1700)
    words(article, 'az').flatMap(lexemes)
    const began = performance.now()
    words(article, 'az').flatMap(lexemes)
    expect(performance.now() - began).toBeLessThan(30)
  })
})

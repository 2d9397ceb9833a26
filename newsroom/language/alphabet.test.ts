import { describe, expect, it } from 'vitest'
import { alphabet, compareWords, indexLetter, underLetters } from './alphabet'

describe('the Azerbaijani order', () => {
  const sorted = (...words: string[]) => words.toSorted(compareWords('az'))

  it('is that of the alphabet, with w at the end', () => {
    const letters = [...alphabet('az'), 'W']
    expect(letters).toHaveLength(33)
    expect(letters.toReversed().toSorted(compareWords('az'))).toEqual(letters)
    const lower = [...'abcçdeəfgğhxıijkqlmnoöprsştuüvyzw']
    expect(lower.toReversed().toSorted(compareWords('az'))).toEqual(lower)
  })

  it('sorts names as a reader expects', () => {
    expect(
      sorted(
        'William',
        'Zaur',
        'Xalid',
        'Həsən',
        'İlqar',
        'Irfan',
        'Qasım',
        'Kərim',
        'Lalə',
        'Əli',
        'Elmira',
        'Jalə',
      ),
    ).toEqual([
      'Elmira',
      'Əli',
      'Həsən',
      'Xalid',
      'Irfan',
      'İlqar',
      'Jalə',
      'Kərim',
      'Qasım',
      'Lalə',
      'Zaur',
      'William',
    ])
    expect(
      sorted('Şəki', 'Sumqayıt', 'Salyan', 'Çilov', 'Culfa', 'Gəncə', 'Ağdam', 'Göygöl', 'Üçtəpə', 'Ucar'),
    ).toEqual(['Ağdam', 'Culfa', 'Çilov', 'Gəncə', 'Göygöl', 'Salyan', 'Sumqayıt', 'Şəki', 'Ucar', 'Üçtəpə'])
  })

  it('does not count quotation marks before a name', () => {
    expect(sorted('Bakı Dövlət Universiteti', '«ASAN xidmət»', 'Ədliyyə Nazirliyi')).toEqual([
      '«ASAN xidmət»',
      'Bakı Dövlət Universiteti',
      'Ədliyyə Nazirliyi',
    ])
  })

  it('tells words apart that differ only in such marks', () => {
    expect(compareWords('az')('«ASAN»', 'ASAN')).not.toBe(0)
    expect(compareWords('az')('ASAN', 'ASAN')).toBe(0)
  })
})

describe('the English order', () => {
  it('puts Azerbaijani letters beside their base letters', () => {
    expect(
      ['Fuad', 'Əliyev', 'Çelik', 'Davud', 'Cavid', 'Xalid', 'William'].toSorted(compareWords('en')),
    ).toEqual(['Cavid', 'Çelik', 'Davud', 'Əliyev', 'Fuad', 'William', 'Xalid'])
  })
})

describe('the letter of an index', () => {
  it('is the first letter in the capitals of the language', () => {
    expect(['ilqar', 'ışıq', 'əli', '«Şəki»', 'Xalid'].map((word) => indexLetter(word, 'az'))).toEqual([
      'İ',
      'I',
      'Ə',
      'Ş',
      'X',
    ])
    expect(['ilqar', 'İlqar', 'Əli', 'Şəki', 'Ömər'].map((word) => indexLetter(word, 'en'))).toEqual([
      'I',
      'I',
      'E',
      'S',
      'O',
    ])
  })

  it('takes a foreign letter for its base letter', () => {
    expect(
      ['Émile', 'Łukasz', 'William', 'Ørsted', 'S\u0327irin'].map((word) => indexLetter(word, 'az')),
    ).toEqual(['E', 'L', 'W', 'O', 'Ş'])
  })

  it('is # for digits, other scripts and nothing', () => {
    for (const word of ['4-cü forum', 'Ведомство', '移民', '', '—']) expect(indexLetter(word, 'az')).toBe('#')
  })
})

describe('an index from A to Z', () => {
  it('has each letter once, in order, with its names sorted', () => {
    const names = ['William', '4-cü forum', 'Zaur', 'Xalid', 'Əli', 'Həsən', 'Ədalət', 'Elmira', 'Emin']
    expect(underLetters(names, (name) => name, 'az')).toEqual([
      { letter: 'E', entries: ['Elmira', 'Emin'] },
      { letter: 'Ə', entries: ['Ədalət', 'Əli'] },
      { letter: 'H', entries: ['Həsən'] },
      { letter: 'X', entries: ['Xalid'] },
      { letter: 'Z', entries: ['Zaur'] },
      { letter: 'W', entries: ['William'] },
      { letter: '#', entries: ['4-cü forum'] },
    ])
    expect(
      underLetters(names, (name) => name, 'en')
        .map(({ letter }) => letter)
        .join(''),
    ).toBe('EHWXZ#')
  })

  it('loses nobody, and leaves the list it was given as it was', () => {
    const names = ['Zaur', 'Ədalət', 'Ведомство', 'ßeta', '']
    const sections = underLetters(names, (name) => name, 'az')
    expect(sections.flatMap(({ entries }) => entries).toSorted()).toEqual(names.toSorted())
    expect(names[0]).toBe('Zaur')
  })
})

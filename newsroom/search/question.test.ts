import { describe, expect, it } from 'vitest'
import { readQuestion } from './question'

const words = (typed: string, locale: 'az' | 'en' = 'az') =>
  readQuestion(typed, locale).groups.map((group) => group.words.join(' '))

describe('a question', () => {
  it('is a few folded words, each once', () => {
    expect(readQuestion('  Dövlət   Miqrasiya Xidməti, DÖVLƏT! ', 'az').text).toBe(
      'Dövlət Miqrasiya Xidməti, DÖVLƏT!',
    )
    expect(words('  Dövlət   Miqrasiya Xidməti, DÖVLƏT! ')).toEqual(['dovlet', 'miqrasiya', 'xidmeti'])
  })

  it('keeps what stands in quotation marks together, with an ending tied to them', () => {
    for (const typed of [
      '"ASAN xidmət" Bakı',
      '“ASAN xidmət”in Bakı',
      '«ASAN xidmət» Bakı',
      '„ASAN xidmət“ Bakı',
    ])
      expect(words(typed), typed).toEqual(['asan xidmet', 'baki'])
  })

  it.each([
    ['empty', '', []],
    ['spaces', ' \t\n ', []],
    ['one letter', 'a', ['a']],
    ['stop words', 'və ilə', ['ve', 'ile']],
    ['stop words among others', 'təlim və seminar', ['telim', 'seminar']],
    ['operators', "təlim & | ! <-> :* ( ) seminar':*", ['telim', 'seminar']],
    ['unbalanced quote', '"təlim seminar', ['telim', 'seminar']],
    ['quotes without words', '"" «» “ ”', []],
    ['another script', 'Баку 北京', ['Баку', '北京']],
    ['emoji', '😀 👨‍👩‍👧', []],
    ['NUL', 'təlim\0seminar \0', ['telim', 'seminar']],
    ['half a letter', '\ud83d', []],
  ])('is words and nothing else: %s', (_id, typed, expected) => {
    expect(words(typed)).toEqual(expected)
  })

  it('is cut between words at two hundred characters', () => {
    expect(words(`${'qəbul '.repeat(2000)}`)).toEqual(['qebul'])
    expect(readQuestion('😀'.repeat(300), 'az').text).toBe('😀'.repeat(200))
    expect(readQuestion('x'.repeat(10_240), 'az').text).toHaveLength(200)
  })

  it('holds at most sixteen words', () => {
    expect(words(Array.from({ length: 40 }, (_, n) => `s${n}`).join(' '))).toHaveLength(16)
  })
})

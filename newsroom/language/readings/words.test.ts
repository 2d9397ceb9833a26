import { describe, expect, it } from 'vitest'
import { lexemesOfWritten } from './lexemes'
import { words } from './words'

const az = (text: string) => words(text, 'az').join(' ')

describe('the words of a text', () => {
  it('come folded and in their order', () => {
    expect(az('Şəkidə, «Qəbul» günü: 15 MAY!')).toBe('sekide qebul gunu 15 may')
  })

  it.each([
    ['BMqT-nin BMT-yə ABŞ-da', 'bmqt bmt abs'],
    ['2023-cü ilin 5-də, 2024-2026-cı illər', '2023 ilin 5 2024 2026 iller'],
    ['“ASAN xidmət”in «Azərsu»nun', 'asan xidmet azersu'],
    ["Ombudsman'ın UNICEF’lə", 'ombudsman unicef'],
    ['MDB-yədək, DMX-dəki', 'mdb dmx'],
  ])('lose a tied ending: %s', (text, expected) => {
    expect(az(text)).toBe(expected)
  })

  it.each([
    ['sosial-iqtisadi e-xidmət Abu-Dabi tez-tez', 'sosial iqtisadi e xidmet abu dabi tez tez'],
    ['mia.gov.az 10.05.2024 50%', 'mia gov az 10 05 2024 50'],
  ])('keep what is no ending: %s', (text, expected) => {
    expect(az(text)).toBe(expected)
  })

  it('keep English endings in English', () => {
    expect(words('Drop-in centre, Huseynov’s check-in', 'en').join(' ')).toBe(
      'drop in centre huseynov s check in',
    )
  })

  it('are of every script, and none are in signs and emoji', () => {
    expect(az('移民 Миграция große')).toBe('移民 Миграция große')
    expect(az('😀 👩\u200d💻 … — № % _ \u0000')).toBe('no')
    expect(az('')).toBe('')
  })

  it('are cut where nobody would call them words', () => {
    expect(words(`${'q'.repeat(10_000)} son`, 'az').map((word) => word.length)).toEqual([64, 3])
    expect(words('𐐀'.repeat(100), 'az')).toEqual(['𐐀'.repeat(64)])
  })
})

describe('a word that is marked in a text', () => {
  it('answers to its stems, also spelled without ə', () => {
    expect(lexemesOfWritten('Əliyevlə')).toEqual(expect.arrayContaining(['eliyev', 'aliyev']))
    expect(lexemesOfWritten('Gəncədə')).toEqual(expect.arrayContaining(['gence', 'ganca']))
    expect(lexemesOfWritten('nazirliyində')).toContain('nazirlik')
    expect(lexemesOfWritten('örnəyi')).toEqual(expect.arrayContaining(['ornek', 'ornak']))
  })

  it('answers to nothing where it is none', () => {
    expect(lexemesOfWritten('—')).toEqual([''])
  })
})

import { describe, expect, it } from 'vitest'
import { repairLetters } from './letters'
import { oddTexts } from './oddTexts.fixture'

describe('letters that only look right', () => {
  it('composes marks that stand apart', () => {
    expect(repairLetters('s\u0327e\u0301')).toBe('şé')
    expect(repairLetters('I\u0307lqar')).toBe('İlqar')
  })

  it('takes away the dot that a wrong lower-casing of İ leaves', () => {
    expect(repairLetters('XİDMƏTİ'.toLowerCase())).toBe('xidməti')
    expect(repairLetters('ı\u0307lqar')).toBe('ilqar')
  })

  it('puts the Azerbaijani ə for its doubles, also in a line with Cyrillic words', () => {
    expect(repairLetters('Ǝliyev vǝ Һәсәнов, Dövlәt, Әhməd')).toBe('Əliyev və Һәсәнов, Dövlət, Əhməd')
  })

  it('puts Latin letters for the Cyrillic ones that slipped into a Latin word', () => {
    expect(repairLetters('Вakı, Dövlәt Migraѕiya, ВМТ və BMТ, Хidmətin')).toBe(
      'Bakı, Dövlət Migrasiya, ВМТ və BMT, Xidmətin',
    )
    expect(repairLetters('Оrqan Cәmiyyəti')).toBe('Orqan Cəmiyyəti')
  })

  it('leaves Cyrillic words, also beside Latin ones and with a Latin ending', () => {
    const line = 'Совет о мире, Һәсәнов, СССР, Миграцияnın, «Азертадж»ın'
    expect(repairLetters(line)).toBe(line)
  })

  it('keeps one of two equal marks on a letter', () => {
    expect(repairLetters('ş\u0327əh\u0259r, ö\u0308z, g\u0306\u0306, İ\u0307')).toBe('şəhər, öz, ğ, İ')
    expect(repairLetters('ü\u0301')).toBe('ǘ')
  })

  it('does not change when it is repaired again', () => {
    for (const text of oddTexts()) expect(repairLetters(repairLetters(text))).toBe(repairLetters(text))
  })

  it('leaves a lone ә in Latin text as ə', () => {
    expect(repairLetters('«ә» hərfi')).toBe('«ə» hərfi')
  })
})

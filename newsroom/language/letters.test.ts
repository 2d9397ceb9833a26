import { describe, expect, it } from 'vitest'
import { repairLetters } from './letters'

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

  it('leaves a lone ә in Latin text as ə', () => {
    expect(repairLetters('«ә» hərfi')).toBe('«ə» hərfi')
  })
})

import { describe, expect, it } from 'vitest'
import { fold } from './fold'
import { oddTexts } from './oddTexts.fixture'

describe('a folded word', () => {
  it('is the same whatever its case and marks', () => {
    for (const spelling of [
      'Şəki',
      'ŞƏKİ',
      'şeki',
      'Seki',
      'S\u0327\u01ddki',
      'şәki',
      'Şəki'.toLowerCase(),
    ]) {
      expect(fold(spelling)).toBe('seki')
    }
  })

  it('has a base letter for every letter of Azerbaijani', () => {
    expect(fold('AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQq')).toBe('aabbccccddeeeeffgggghhxxiiiijjkkqq')
    expect(fold('LlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZzWw')).toBe('llmmnnoooopprrssssttuuuuvvyyzzww')
  })

  it('meets its English spelling where only marks differ', () => {
    expect(fold('Hüseynov')).toBe(fold('Huseynov'))
    expect(fold('Łódź, Ørsted, Đoković')).toBe('lodz, orsted, dokovic')
  })

  it('keeps other scripts and punctuation', () => {
    expect(fold('Миграция — 2024!')).toBe('Миграция — 2024!')
  })

  it('does not change when it is folded again', () => {
    for (const text of oddTexts()) expect(fold(fold(text))).toBe(fold(text))
  })
})

import { describe, expect, it } from 'vitest'
import { oddTexts } from './oddTexts.fixture'
import { repairQuotes } from './quotes'

describe('quotation marks put together from other signs', () => {
  it.each([
    ['<<ASAN xidmət>>', '«ASAN xidmət»'],
    ["''ASAN xidmət''in", '"ASAN xidmət"in'],
    [',,ASAN xidmət‘‘', '„ASAN xidmət“'],
    ['‘‘ASAN xidmət’’', '“ASAN xidmət”'],
    ['``ASAN´´', '"ASAN"'],
  ])('become what was meant: %s', (typed, meant) => {
    expect(repairQuotes(typed)).toBe(meant)
  })

  it('leave real ones as they were written', () => {
    const text = '«ASAN xidmət» və “ASAN”, "ASAN" ‘a’ O’Brien, 5,,6, x << y >> z'
    expect(repairQuotes(text)).toBe(text)
  })

  it('are an apostrophe between letters', () => {
    expect(repairQuotes('O`Brien, Qur´an')).toBe('O’Brien, Qur’an')
  })

  it('do not change when they are repaired again', () => {
    for (const text of oddTexts()) expect(repairQuotes(repairQuotes(text))).toBe(repairQuotes(text))
  })
})

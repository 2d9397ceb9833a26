import { describe, expect, it } from 'vitest'
import { toEnglish } from './toEnglish'

describe('an Azerbaijani spelling', () => {
  it('is written as English writes it', () => {
    expect(toEnglish('Lənkəran').get('lenkeran')).toEqual(['lankaran'])
    expect(toEnglish('Xankəndi şəhəri').get('xankendi')).toEqual(['khankandi', 'khankendi'])
    expect(toEnglish('Hüseynov').get('huseynov')).toEqual([])
    expect(toEnglish('Baku').size).toBe(0)
  })
})

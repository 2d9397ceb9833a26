import { describe, expect, it } from 'vitest'
import { capitalised, lowerAz, upper, upperAz } from './casing'

describe('Azerbaijani case', () => {
  it('keeps dotted and dotless i apart', () => {
    expect(lowerAz('DÖVLƏT MİQRASİYA XİDMƏTİ')).toBe('dövlət miqrasiya xidməti')
    expect(upperAz('dövlət miqrasiya xidməti')).toBe('DÖVLƏT MİQRASİYA XİDMƏTİ')
    expect(lowerAz('IŞIQ')).toBe('ışıq')
    expect(upperAz('ışıq')).toBe('IŞIQ')
  })

  it('makes one character of İ, however it was typed', () => {
    expect(lowerAz('I\u0307LQAR')).toBe('ilqar')
    expect(upperAz('i\u0307lqar')).toBe('İLQAR')
  })

  it('agrees with the case mapping of the engine', () => {
    const words = 'Əlaqə Çıxış İcazə Isti qayğı şəhər XÜSUSİ Ğ ğ'
    expect(lowerAz(words)).toBe(words.toLocaleLowerCase('az'))
    expect(upperAz(words)).toBe(words.toLocaleUpperCase('az'))
  })

  it('leaves English to English', () => {
    expect(upper('migration', 'en')).toBe('MIGRATION')
    expect(upper('miqrasiya', 'az')).toBe('MİQRASİYA')
  })

  it('raises the first letter of a line', () => {
    expect(capitalised('iyun 2024', 'az')).toBe('İyun 2024')
    expect(capitalised('ıstı', 'az')).toBe('Istı')
    expect(capitalised('in person', 'en')).toBe('In person')
    expect(capitalised('', 'az')).toBe('')
  })
})

import { describe, expect, it } from 'vitest'
import { languageOfName } from './languageOfName'

describe('the language of a name', () => {
  it.each([
    ['Dövlət Miqrasiya Xidməti', 'az'],
    ['ƏMƏK VƏ ƏHALİNİN SOSİAL MÜDAFİƏSİ NAZİRLİYİ', 'az'],
    ['International Organization for Migration', 'en'],
    ['The Office', 'en'],
  ])('shows in %s', (name, language) => {
    expect(languageOfName(name)).toBe(language)
  })

  it.each(['BMT', 'IOM', 'Huseynov Vusal', 'Türk Şurası', 'Migration Week', 'Ofis', 'Ə for Ə'])(
    'does not show surely in %s',
    (name) => {
      expect(languageOfName(name)).toBeNull()
    },
  )
})

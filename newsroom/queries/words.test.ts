import { describe, expect, it } from 'vitest'
import { inLanguage, worded } from './words'

describe('words kept per language', () => {
  it('are shown in the language of the page where it has them', () => {
    expect(inLanguage({ az: 'Şəki', en: 'Sheki' }, 'en')).toEqual({ text: 'Sheki', lang: 'en' })
  })

  it('are shown in the other language, and say so, where it has none', () => {
    expect(inLanguage({ az: 'Şəki', en: '  ' }, 'en')).toEqual({ text: 'Şəki', lang: 'az' })
    expect(inLanguage({ en: 'Sheki' }, 'az')).toEqual({ text: 'Sheki', lang: 'en' })
  })

  it('are nothing where neither language has any', () => {
    for (const nothing of [null, undefined, {}, { az: null, en: '' }])
      expect(inLanguage(nothing, 'az')).toBeNull()
  })
})

describe('words that name their own language', () => {
  it('keep it, and are nothing without words or without a language of the site', () => {
    expect(worded('Rəis', 'az')).toEqual({ text: 'Rəis', lang: 'az' })
    for (const [text, language] of [
      ['', 'az'],
      [null, 'az'],
      ['Chef', 'de'],
      ['Rəis', null],
    ] as const) {
      expect(worded(text, language)).toBeNull()
    }
  })
})

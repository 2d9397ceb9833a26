import { describe, expect, it } from 'vitest'
import { languageOf } from './spokenText'

describe('the detector of languages', () => {
  it('tells a sentence of Azerbaijani from one of English', () => {
    expect(
      languageOf(
        'Təlimin açılışında çıxış edənlər uşaq hüquqlarının qorunmasının əhəmiyyətini vurğulayıblar.',
      ),
    ).toBe('az')
    expect(
      languageOf(
        'Those who spoke at the opening of the training stressed why the rights of children matter.',
      ),
    ).toBe('en')
  })

  it('does not guess at a name or a few words', () => {
    expect(languageOf('Vüsal Hüseynov')).toBeNull()
    expect(languageOf('Office of the United Nations')).toBeNull()
  })
})

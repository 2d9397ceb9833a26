import { describe, expect, it } from 'vitest'
import { isLocale, locales, otherLocale, referenceLocale } from './locales'

describe('the languages of the site', () => {
  it('are Azerbaijani, the reference, and English', () => {
    expect(locales).toEqual(['az', 'en'])
    expect(referenceLocale).toBe('az')
    expect(locales.map(otherLocale)).toEqual(['en', 'az'])
  })

  it('are told from anything else', () => {
    expect(['az', 'en', 'ru', 'AZ', '', null, undefined, 1, ['az']].filter(isLocale)).toEqual(['az', 'en'])
  })
})

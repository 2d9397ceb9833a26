import { describe, expect, it } from 'vitest'
import { countryName } from './countries'

describe('a country', () => {
  it('is named in the language of the page', () => {
    expect(countryName('GE', 'az')).toBe('Gürcüstan')
    expect(countryName('ge', 'en')).toBe('Georgia')
    expect(countryName(' TR ', 'az')).toBe('Türkiyə')
  })

  it('is shown as it was written where it is no code', () => {
    for (const odd of ['', 'Gürcüstan', 'X1', 'ZZZ', 'QX']) expect(countryName(odd, 'az')).toBe(odd)
  })
})

import { describe, expect, it } from 'vitest'
import { decoded, localeOf, pathBelow, spelled } from './pieces'

describe('a piece of an address', () => {
  it('is read as it was meant, and left as it came where that cannot be', () => {
    expect(decoded('%C9%99')).toBe('ə')
    expect(decoded('%zz')).toBe('%zz')
  })

  it('makes a path that is spelled as links spell it', () => {
    expect(pathBelow('news', 'az', 'a%20b')).toBe('/az/xeberler/a%20b')
    expect(pathBelow('people', 'en', 'x/y')).toBe('/en/people/x%2Fy')
    expect(spelled(['az', 'x%C9%99', 'ə', '%zz'])).toBe('/az/x%C9%99/%C9%99/%25zz')
  })

  it('names a language, or the reference language stands in for it', () => {
    expect(localeOf('en')).toBe('en')
    expect(localeOf('foo')).toBe('az')
  })
})

import { describe, expect, it } from 'vitest'
import { oddTexts } from './oddTexts.fixture'
import { normaliseLine, normaliseText } from './typography'

describe('text on its way into the database', () => {
  it('loses soft hyphens, zero-width marks and marks of direction', () => {
    expect(normaliseText('miq\u00adra\u200bsiya\ufeff \u202eqəbul\u202c')).toBe('miqrasiya qəbul')
  })

  it('keeps one ordinary space where several or non-breaking ones stood', () => {
    expect(normaliseText('18\u00a0dekabr \u2009 2021-ci\til')).toBe('18 dekabr 2021-ci il')
  })

  it('keeps line ends and writes them in one way', () => {
    expect(normaliseText('birinci  \r\nikinci\rüçüncü\u2028dördüncü\u000bbeşinci')).toBe(
      'birinci\nikinci\nüçüncü\ndördüncü\nbeşinci',
    )
  })

  it('holds no control characters and no halves of characters', () => {
    expect(normaliseText('a\u0000b\u0007c\ud83d')).toBe('abc\ufffd')
  })

  it('keeps both kinds of quotation marks and joined emoji', () => {
    expect(normaliseText('«ASAN xidmət» və “ASAN” 👩\u200d💻')).toBe('«ASAN xidmət» və “ASAN” 👩\u200d💻')
  })

  it('keeps the space at the end of a run of rich text, and not that of a title', () => {
    expect(normaliseText(' Miqrasiya ')).toBe(' Miqrasiya ')
    expect(normaliseLine(' Miqrasiya \n həftəsi ')).toBe('Miqrasiya həftəsi')
  })

  it('does not change when it is normalised again', () => {
    for (const text of oddTexts()) {
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text))
      expect(normaliseLine(normaliseLine(text))).toBe(normaliseLine(text))
    }
  })
})

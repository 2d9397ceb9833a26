import { describe, expect, it } from 'vitest'
import { oddTexts } from '../language/oddTexts.fixture'
import { languageFromHeader } from './languageFromHeader'

describe('a reader at the root', () => {
  it.each([
    ['asks for English', 'en-GB,en;q=0.9', 'en'],
    ['asks for Azerbaijani', 'az-Latn-AZ,az;q=0.9,en;q=0.8', 'az'],
    ['prefers English by weight', 'az;q=0.5, en;q=0.9', 'en'],
    ['reads Turkish, then English', 'tr-TR,tr;q=0.9,en;q=0.7', 'en'],
    ['names both alike', 'en,az', 'en'],
    ['names both alike', 'az,en', 'az'],
    ['reads neither', 'de-DE,de;q=0.9', 'az'],
    ['reads anything', '*', 'az'],
    ['reads anything but Azerbaijani', 'az;q=0, *', 'en'],
    ['prefers Azerbaijani to the rest', '*;q=0.1, az', 'az'],
    ['prefers the rest to English', 'en;q=0.1, *;q=0.5', 'az'],
    ['refuses English', 'en;q=0', 'az'],
    ['writes capitals and spaces', ' EN ; Q = 0.9 , AZ ; q=0.1', 'en'],
    ['sends nothing', '', 'az'],
    ['sends half of it broken', 'en;q=zwei, az;q=0.3, ;;, =, en-', 'az'],
    ['sends a weight above one', 'en;q=5, az;q=0.2', 'az'],
    ['sends one language twice', 'en-US;q=0.2, az;q=0.5, en;q=0.8', 'en'],
  ])('who %s: %s', (_, header, locale) => {
    expect(languageFromHeader(header)).toBe(locale)
  })

  it('who sends no header gets the reference language', () => {
    expect(languageFromHeader(null)).toBe('az')
    expect(languageFromHeader(undefined)).toBe('az')
  })

  it('gets an answer whatever is sent, and at once', () => {
    for (const text of oddTexts()) expect(['az', 'en']).toContain(languageFromHeader(text))
    expect(languageFromHeader('en,'.repeat(1_000_000))).toBe('en')
    expect(languageFromHeader(`${' '.repeat(1_000_000)}en`)).toBe('az')
    expect(languageFromHeader(`en${'-a'.repeat(400)};`)).toBe('az')
    expect(languageFromHeader(`en;${' '.repeat(900)}q`)).toBe('az')
  })
})

import { describe, expect, it } from 'vitest'
import { mentionedIn, typingAt, withName } from './mentionAt'

const at = (text: string) => typingAt(text, text.length)?.letters ?? null

describe('a name that is being typed', () => {
  it('begins at an @ of its own', () => {
    expect(at('@')).toBe('')
    expect(at('Baxın, @Ley')).toBe('Ley')
    expect(at('(@Leyla Əh')).toBe('Leyla Əh')
    expect(at('Salam\n@Ş')).toBe('Ş')
    for (const text of ['leyla@example', '@Leyla Əhmədova baxın', 'Leyla', '@Leyla, '])
      expect(at(text)).toBeNull()
  })

  it('is written out where it stands', () => {
    const text = 'Xahiş: @ley yoxlasın'
    const typing = typingAt(text, 11)
    expect(typing && withName(text, typing, 'Leyla Əhmədova')).toEqual({
      text: 'Xahiş: @Leyla Əhmədova yoxlasın',
      caret: 23,
    })
  })
})

describe('those whom a comment asks for', () => {
  it('are named in it, a longer name before a shorter', () => {
    const people = ['Leyla', 'Leyla Əhmədova', 'Orxan'].map((name) => ({ name }))
    const named = (text: string) => mentionedIn(text, people).map(({ name }) => name)
    expect(named('@Leyla Əhmədova, baxın')).toEqual(['Leyla Əhmədova'])
    expect(named('@Leyla və @Orxan')).toEqual(['Leyla', 'Orxan'])
    expect(named('Leyla deyib ki, @orxan')).toEqual([])
  })
})

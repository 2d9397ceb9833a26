import { describe, expect, it } from 'vitest'
import { initials } from './initials'

describe('the initials of a person', () => {
  it('follow the case of the language', () => {
    expect(initials('ilqar', 'əliyev', 'az')).toBe('İƏ')
    expect(initials('ilqar', 'əliyev', 'en')).toBe('IƏ')
    expect(initials('Vusal', 'Huseynov', 'en')).toBe('VH')
  })

  it('stand for what is known of the name', () => {
    expect(initials(null, 'Süleymanova', 'az')).toBe('S')
    expect(initials('Elmira', undefined, 'az')).toBe('E')
    expect(initials('', ' ', 'az')).toBe('')
  })

  it('pass over marks, and take one letter each', () => {
    expect(initials('“Mr” ', '’Abd', 'en')).toBe('MA')
    expect(initials('ßeta', 's\u0327irin', 'az')).toBe('SŞ')
  })
})

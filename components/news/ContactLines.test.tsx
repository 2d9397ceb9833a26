import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ContactLines } from './ContactLines'

const contact = { name: 'Mətbuat xidməti', role: 'Jurnalistlər üçün', phone: '100', email: 'a@b.example' }
const words = (more: Partial<typeof contact> | { role: null; phone: null }) =>
  renderToStaticMarkup(<ContactLines contact={{ ...contact, ...more }} />)
    .replace(/<[^>]*>/g, '')
    .replace(/ +/g, ' ')

describe('a press contact', () => {
  it('is readable without style: no line runs into the next', () => {
    expect(words({})).toBe('Mətbuat xidməti Jurnalistlər üçün 100 a@b.example')
    expect(words({ role: null, phone: null })).toBe('Mətbuat xidməti a@b.example')
  })
})

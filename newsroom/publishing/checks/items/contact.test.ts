import { describe, expect, it } from 'vitest'
import { contact } from './contact'
import { codes, facts } from './item.fixture'

describe('the press contact', () => {
  it('is the one of the site where the item has none', () => {
    expect(contact({}, facts())).toEqual([])
    expect(codes(contact({}, facts({ siteHasContact: false })))).toEqual(['pressContact.phone: contact'])
  })

  it('can be reached: a name alone would hide the one of the site', () => {
    const named = (more: object) => contact({ pressContact: { name: 'Leyla', ...more } }, facts())
    expect(codes(named({ phone: ' ' }))).toEqual(['pressContact.phone: contact'])
    expect(named({ phone: '+994 12 565 61 18' })).toEqual([])
    expect(named({ email: 'leyla@migration.example' })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { orderOf } from './deskKeys'

const press = (given: Partial<KeyboardEvent>) =>
  orderOf({ code: '', key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...given })

describe('a key at the translation desk', () => {
  it('orders by its place, so that every keyboard has it', () => {
    expect(press({ ctrlKey: true, key: 'Enter' })).toEqual({ order: 'saveAndNext' })
    expect(press({ ctrlKey: true, code: 'KeyS', key: 'ы' })).toEqual({ order: 'save' })
    expect(press({ metaKey: true, code: 'KeyS', key: 's' })).toEqual({ order: 'save' })
    expect(press({ altKey: true, code: 'PageDown' })).toEqual({ order: 'next' })
    expect(press({ altKey: true, code: 'Digit3', key: '£' })).toEqual({
      order: 'takeSuggestion',
      suggestion: 2,
    })
  })

  it('types letters with AltGr and without, moves the focus with Tab, and ends a line with Enter', () => {
    expect(press({ altKey: true, ctrlKey: true, code: 'KeyO', key: 'ö' })).toBeNull()
    expect(press({ code: 'KeyN', key: 'n' })).toBeNull()
    expect(press({ code: 'Tab', key: 'Tab' })).toBeNull()
    expect(press({ key: 'Enter' })).toBeNull()
    expect(press({ altKey: true, code: 'ArrowDown' })).toBeNull()
  })
})

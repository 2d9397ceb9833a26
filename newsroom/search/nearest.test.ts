import { describe, expect, it } from 'vitest'
import { nearest, slips } from './nearest'

describe('the nearest words', () => {
  it('differ by slips of the keyboard', () => {
    expect(slips('konfrnas', 'konfrans')).toBe(1)
    expect(slips('telim', 'telm')).toBe(1)
    expect(slips('telim', 'telim')).toBe(0)
    expect(slips('seki', 'baki')).toBe(2)
  })

  it('are those of the fewest slips, and none where all are far or the word is short', () => {
    expect(nearest('yarmraka', ['yarmarka', 'yarmarkasi', 'marka'])).toEqual(['yarmarka'])
    expect(nearest('ders', ['derc', 'ders'])).toEqual(['ders'])
    expect(nearest('ders', ['derc'])).toEqual([])
    expect(nearest('sazis', ['sinif'])).toEqual([])
    expect(nearest('sazis', [])).toEqual([])
  })
})

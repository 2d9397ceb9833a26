import { describe, expect, it } from 'vitest'
import { deskMoment, deskTime, momentInBaku } from './deskMoment'

describe('a moment at the desk', () => {
  it('is written on the clock of Baku, wherever the computer stands', () => {
    expect(deskMoment('2026-11-22T11:05:00.000Z')).toBe('22.11.2026 15:05')
    expect(deskMoment('2026-12-31T20:30:00.000Z')).toBe('01.01.2027 00:30')
    expect(deskTime('2015-07-01T05:00:00.000Z')).toBe('10:00')
  })

  it('is read on the clock of Baku, with the summers up to 2015', () => {
    expect(momentInBaku('2026-07-01', '10:00')?.toISOString()).toBe('2026-07-01T06:00:00.000Z')
    expect(momentInBaku('2015-07-01', '10:00')?.toISOString()).toBe('2015-07-01T05:00:00.000Z')
    expect(momentInBaku('2015-01-01', '00:30')?.toISOString()).toBe('2014-12-31T20:30:00.000Z')
  })

  it('is none where no clock showed it, or nothing was typed', () => {
    expect(momentInBaku('2026-02-30', '10:00')).toBeNull()
    expect(momentInBaku('2015-03-29', '04:30')).toBeNull()
    expect(momentInBaku('', '10:00')).toBeNull()
    expect(momentInBaku('2026-02-20', '25:00')).toBeNull()
  })
})

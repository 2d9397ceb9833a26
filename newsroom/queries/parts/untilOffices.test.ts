import { describe, expect, it } from 'vitest'
import { untilOffices } from './untilOffices'

const held = (from: string | null, to: string | null) => ({
  id: '1',
  person: 'p',
  organisation: null,
  office: { az: 'Rəis', en: null },
  ranks: [],
  from,
  to,
})

describe('the offices of today', () => {
  it('hold until the next one begins or the last day of one is over, in Baku', () => {
    const offices = [held('2020-01-01', '2026-12-05'), held('2026-12-10', null), held(null, '2019-01-01')]
    expect(untilOffices(offices, '2026-12-01')).toBe('2026-12-05T20:00:00.000Z')
    expect(untilOffices(offices, '2026-12-05')).toBe('2026-12-05T20:00:00.000Z')
    expect(untilOffices(offices, '2026-12-06')).toBe('2026-12-09T20:00:00.000Z')
  })

  it('hold for good where no day to come changes them', () => {
    expect(untilOffices([held('2020-01-01', null), held(null, null)], '2026-12-01')).toBeNull()
  })
})

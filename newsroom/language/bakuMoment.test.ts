import { describe, expect, it } from 'vitest'
import { bakuMoment } from './bakuMoment'

describe('a promised time', () => {
  it('is told with its weekday and the offset of Baku, whatever zone the machine is in', () => {
    expect(bakuMoment('2026-12-01T05:00:00Z', 'az')).toBe(
      '1 dekabr 2026, çərşənbə axşamı, 09:00 (Bakı vaxtı, UTC+4)',
    )
    expect(bakuMoment('2026-12-01T05:00:00Z', 'en')).toBe(
      'Tuesday, 1 December 2026, 09:00 (Baku time, UTC+4)',
    )
  })

  it('has the hour of summer time up to 2015, and no summer time since', () => {
    expect(bakuMoment('2015-07-01T05:00:00Z', 'en')).toContain('10:00 (Baku time, UTC+5)')
    expect(bakuMoment('2016-07-01T05:00:00Z', 'en')).toContain('09:00 (Baku time, UTC+4)')
  })
})

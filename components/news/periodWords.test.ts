import { describe, expect, it } from 'vitest'
import { periodWords } from './periodWords'

describe('a period in words', () => {
  it('is a month with its year, written large as headings begin', () => {
    expect(periodWords({ year: 2024, month: 10 }, 'az')).toBe('Oktyabr 2024')
    expect(periodWords({ year: 2021, month: 6 }, 'az')).toBe('İyun 2021')
    expect(periodWords({ year: 2024, month: 10 }, 'en')).toBe('October 2024')
  })

  it('is a whole year with the ending that its number is spoken with', () => {
    expect(periodWords({ year: 2024, month: null }, 'az')).toBe('2024-cü il')
    expect(periodWords({ year: 2019, month: null }, 'az')).toBe('2019-cu il')
    expect(periodWords({ year: 2024, month: null }, 'en')).toBe('2024')
  })
})

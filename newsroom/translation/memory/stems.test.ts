import { describe, expect, it } from 'vitest'
import { choose, keptStems, marksBetween, stemsOf } from './stems'

describe('the stems of a text', () => {
  it('are the beginnings of its words, each once', () => {
    expect(stemsOf('xidmetinin 25 emekdasi, xidmete emek')).toEqual(['xidme', '25', 'emekd', 'emek'])
  })

  it('are kept with a mark of its length, which all texts of nearly that length have', () => {
    const text = 'a'.repeat(100)
    const mark = keptStems(text).at(-1) ?? ''
    for (const [least, most] of [
      [70, 143],
      [100, 100],
    ] as const)
      expect(marksBetween(least, most)).toContain(mark)
    expect(marksBetween(120, 200)).not.toContain(mark)
    expect(keptStems('').at(-1)).toBe('#0')
  })
})

describe('the stems to look for', () => {
  const shares = new Map([
    ['miqra', 0.7],
    ['xidme', 0.5],
    ['layih', 0.04],
  ])

  it('are the rare ones, as many as lead to few rows, and the next two together', () => {
    expect(choose(['miqra', 'sekid', 'xidme', 'gence'], shares, 200_000)).toMatchObject({
      ...{ any: ['sekid', 'gence'], together: ['xidme', 'miqra'] },
    })
    const many = ['sekid', 'gence', 'lenke', 'naxci', 'miqra', 'xidme']
    expect(choose(many, shares, 200_000)).toMatchObject({ any: many.slice(0, 4), together: [] })
  })

  it('are all of them where there is little to read', () => {
    expect(choose(['miqra', 'xidme'], shares, 500)).toMatchObject({ any: ['xidme', 'miqra'], together: [] })
  })

  it('are the two rarest together where all are frequent', () => {
    expect(choose(['miqra', 'layih', 'xidme'], shares, 200_000)).toMatchObject({
      ...{ any: [], together: ['layih', 'xidme'] },
    })
    expect(choose(['miqra'], shares, 200_000)).toMatchObject({ any: ['miqra'], together: [] })
  })

  it('are no numbers, unless there is nothing else', () => {
    expect(choose(['2026', 'layih', 'xidme'], shares, 200_000)).toMatchObject({ any: [] })
    expect(choose(['2026', '14'], shares, 200_000)).toMatchObject({ any: ['2026', '14'] })
  })
})

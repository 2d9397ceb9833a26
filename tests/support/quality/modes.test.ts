import { describe, expect, it } from 'vitest'
import type { Mode } from './modes'
import { everyMode, fewModes, schemes, widths } from './modes'

const turns = Array.from({ length: 9 }, (_, turn) => fewModes(turn))
const pairs = (modes: Mode[]) =>
  new Set(
    modes.flatMap(({ scheme, width, script }) => [
      `${scheme} ${width}`,
      `${scheme} ${script}`,
      `${width} ${script}`,
    ]),
  )

describe('the choice of modes', () => {
  it('shows every page every colour, every width, and both with and without script', () => {
    for (const modes of turns) {
      expect(new Set(modes.map(({ scheme }) => scheme))).toEqual(new Set(schemes))
      expect(new Set(modes.map(({ width }) => width))).toEqual(new Set(widths))
      expect(new Set(modes.map(({ script }) => script))).toEqual(new Set([true, false]))
    }
  })

  it('meets every pair of two answers over nine pages', () => {
    expect(pairs(turns.flat())).toEqual(pairs(everyMode))
  })

  it('counts eighteen in the whole matrix', () => {
    expect(new Set(everyMode.map((mode) => JSON.stringify(mode))).size).toBe(18)
  })
})

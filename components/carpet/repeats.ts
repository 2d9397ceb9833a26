import type { Field } from './field'
import { scatter } from './field'
import type { Rings } from './figures'
import { hooks, lozenge, over, star } from './figures'
import { tieFigure } from './loom'

/** Diamonds in a net, their wools changing ring by ring from the centre. */
export const lattice: Field = (loom, extent, scheme, chance) => {
  const reach = extent.rows % 35 === 0 ? chance.pick([14, 35]) : chance.pick([14, 28])
  const { line, figures, shade, field } = scheme
  const [strong, light, bright] = figures
  const wools = [strong, shade, light, field] as const
  for (let row = 0; row * reach <= extent.rows + reach; row += 1) {
    for (let column = row % 2; column * reach <= extent.columns + reach; column += 2) {
      const wool = wools[Math.floor((row + column) / 2) % wools.length] ?? strong
      const heart = wool === light ? strong : light
      const inner: Rings =
        reach > 20
          ? [
              [line, 1],
              [wool, 8],
              [[bright, heart], 2],
              [wool, 99],
            ]
          : [
              [line, 1],
              [wool, 99],
            ]
      const middle = star(reach > 20 ? 8 : 5, [
        [line, 1],
        [heart, 2],
        [bright, 99],
      ])
      tieFigure(
        loom,
        column * reach,
        row * reach,
        reach,
        over(middle, lozenge({ reach: reach - 2, rise: 1, run: 1 }, inner)),
      )
    }
  }
}

/** Where figures at a pitch begin so that the last one stands whole before the frame. */
const firstOf = (extent: number, pitch: number) =>
  Math.round((extent * 2) / pitch) % 2 === 0 ? pitch / 2 : 0

/** Stars in rows, two wools taking turns. */
export const stars: Field = (loom, extent, scheme) => {
  const pitch = 28
  const { line, figures } = scheme
  const [strong, light, bright] = figures
  scatter(loom, extent, scheme.shade)
  for (let row = firstOf(extent.rows, pitch); row < extent.rows; row += pitch) {
    for (let column = firstOf(extent.columns, pitch); column < extent.columns; column += pitch) {
      const turn = Math.floor(column / pitch) + Math.floor(row / pitch)
      const [outer, inner] = turn % 2 === 1 ? [strong, light] : [light, strong]
      const figure = star(14, [
        [line, 1],
        [outer, 4],
        [line, 1],
        [inner, 3],
        [bright, 99],
      ])
      tieFigure(loom, column, row, pitch / 2, figure)
    }
  }
}

/** Rows of hooked diamonds, each second row moved by half. */
export const hookedRows: Field = (loom, extent, scheme) => {
  const { line, figures } = scheme
  const [strong, light, bright] = figures
  scatter(loom, extent, scheme.shade)
  const reach = 22
  const pitch = 56
  const isHigh = extent.rows > 60
  const up = isHigh ? 46 : 56
  let start = pitch / 2
  for (let row = isHigh ? 0 : up / 2; row + reach <= extent.rows; row += up) {
    for (let column = start; column + reach <= extent.columns; column += pitch) {
      const turn = Math.floor(column / pitch) + Math.floor(row / up)
      const [wool, heart] = turn % 2 === 0 ? [light, strong] : [strong, light]
      const figure = over(
        lozenge({ reach: 12 }, [
          [line, 1],
          [heart, 4],
          [line, 1],
          [bright, 99],
        ]),
        lozenge({ reach }, [
          [line, 1],
          [wool, 99],
        ]),
        hooks({ reach }, wool),
      )
      tieFigure(loom, column, row, reach + 6, figure)
    }
    start = pitch / 2 - start
  }
}

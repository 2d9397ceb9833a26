import type { Dye } from './dyes'
import type { Field } from './field'
import { rosette, scatter } from './field'
import type { Rings } from './figures'
import { hooks, horns, lozenge, octagon, over } from './figures'
import type { Figure } from './loom'
import { tieFigure } from './loom'

/** One great hooked medallion with a pendant on each side, and a quarter of another in every corner. */
export const medallion: Field = (loom, extent, scheme) => {
  const { line, figures } = scheme
  const [strong, light, bright] = figures
  scatter(loom, extent, scheme.shade)
  const slope = { reach: extent.rows - 6 }
  const rings: Rings = [
    [line, 1],
    [strong, 6],
    [[bright, strong], 2],
    [line, 1],
    [light, 6],
    [line, 1],
    [strong, 99],
  ]
  tieFigure(loom, extent.columns, extent.rows, slope.reach, lozenge({ reach: slope.reach - 8 }, rings))
  const heart = over(rosette(scheme, 15), horns(light, bright))
  tieFigure(loom, 0, 0, slope.reach + 6, over(heart, lozenge(slope, rings), hooks(slope, strong)))
  const pendant = slope.reach + 24
  tieFigure(
    loom,
    pendant,
    0,
    20,
    over(
      rosette(scheme, 9),
      lozenge({ reach: 12 }, [
        [line, 1],
        [strong, 99],
      ]),
      hooks({ reach: 12 }, strong),
    ),
  )
  for (const [column, row] of [
    [30, extent.rows - 12],
    [pendant, 27],
  ] as const) {
    tieFigure(loom, column, row, 8, horns(strong, bright))
  }
}

/** Three medallions side by side, the middle one in other wools. */
export const threeMedallions: Field = (loom, extent, scheme) => {
  const { line, figures } = scheme
  const [strong, light, bright] = figures
  scatter(loom, extent, scheme.shade)
  const apart = Math.floor((extent.columns * 2) / 3)
  const cut = Math.floor(apart / 2) - 7
  const slope = { reach: extent.rows - 7, cut }
  const medallionOf = (outer: Dye, inner: Dye): Figure =>
    over(
      rosette(scheme, 12),
      octagon(Math.floor(cut * 0.75), [
        [line, 1],
        [inner, 3],
        [[bright, inner], 2],
        [inner, 2],
        [line, 1],
        [outer, 99],
      ]),
      lozenge(slope, [
        [line, 1],
        [outer, 3],
        [[inner, outer], 1],
        [outer, 99],
      ]),
      hooks(slope, outer),
    )
  const size = slope.reach + 6
  tieFigure(loom, apart, 0, size, medallionOf(light, strong))
  tieFigure(loom, 0, 0, size, medallionOf(strong, light))
  tieFigure(loom, Math.floor(apart / 2), extent.rows - 11, 8, horns(light, bright))
}

/** Hooked diamonds in a chain along the middle. */
export const chain: Field = (loom, extent, scheme) => {
  const { line, figures } = scheme
  const [strong, light, bright] = figures
  scatter(loom, extent, scheme.shade)
  const reach = extent.rows - 6
  const pitch = reach * 2 + 14
  for (let column = 0, turn = 0; column <= extent.columns + reach; column += pitch, turn += 1) {
    const [wool, heart] = turn % 2 === 0 ? [strong, light] : [light, strong]
    const figure = over(
      rosette({ ...scheme, figures: [wool, heart, bright] }, 10),
      lozenge({ reach: reach - 8 }, [
        [line, 1],
        [heart, 3],
        [[bright, heart], 2],
        [wool, 99],
      ]),
      lozenge({ reach }, [
        [line, 1],
        [wool, 99],
      ]),
      hooks({ reach }, wool),
    )
    tieFigure(loom, column, 0, reach + 6, figure)
  }
}

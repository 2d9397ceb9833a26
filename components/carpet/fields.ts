import type { Chance } from './chance'
import type { Scheme } from './dyes'
import { hooks, octagon, over, star, steppedDiamond } from './figures'
import type { Figure, Loom } from './loom'
import { tieFigure } from './loom'

/** How far the field reaches from the centre. */
export interface Extent {
  columns: number
  rows: number
}

export type Field = (loom: Loom, extent: Extent, scheme: Scheme, chance: Chance) => void

/** Quiet crosses all over the ground, where no figure will lie. */
function scatter(loom: Loom, { columns, rows }: Extent, scheme: Scheme, pitch: number): void {
  const cross: Figure = (across, up) => (across + up <= 1 ? scheme.shade : null)
  for (let row = 0; row * pitch <= rows; row += 1) {
    for (let column = row % 2; column * pitch <= columns; column += 2) {
      tieFigure(loom, column * pitch, row * pitch, 1, cross)
    }
  }
}

/** One great medallion with pendants, and its quarters in the four corners. */
export const medallion: Field = (loom, extent, scheme, chance) => {
  const [strong, light, bright] = scheme.figures
  scatter(loom, extent, scheme, 6)
  const reach = extent.rows - 4
  const rings = [scheme.line, strong, strong, bright, strong, light, light, scheme.line, strong, strong]
  const great = over(
    star(10, 2, [scheme.line, bright, light, strong]),
    steppedDiamond(reach, 2, 2, rings),
    hooks(reach, light),
  )
  const corner = steppedDiamond(reach - 4, 2, 2, rings)
  tieFigure(loom, extent.columns, extent.rows, reach, corner)
  tieFigure(loom, 0, 0, reach + 2, great)
  const pendant = over(star(7, 2, [scheme.line, light, strong, bright]))
  tieFigure(loom, reach + 12, 0, 9, pendant)
  void chance
}

/** Three medallions side by side, the middle one in other wools. */
export const threeMedallions: Field = (loom, extent, scheme) => {
  const [strong, light, bright] = scheme.figures
  scatter(loom, extent, scheme, 6)
  const reach = Math.min(extent.rows - 4, 24)
  const apart = Math.round(extent.columns * 0.62)
  const medallionOf = (outer: typeof strong, inner: typeof strong): Figure =>
    over(
      star(8, 2, [scheme.line, bright, outer]),
      octagon(reach - 8, 2, [scheme.line, inner, inner, outer, inner]),
      steppedDiamond(reach + 6, 2, 3, [scheme.line, outer, outer, outer]),
      hooks(reach + 6, light),
    )
  tieFigure(loom, apart, 0, reach + 8, medallionOf(light, strong))
  tieFigure(loom, 0, 0, reach + 8, medallionOf(strong, light))
}

/** Diamonds in a net, their wools changing ring by ring from the centre. */
export const lattice: Field = (loom, extent, scheme, chance) => {
  const reach = chance.pick([14, 18, 22])
  const [strong, light, bright] = scheme.figures
  const wools = [strong, light, scheme.shade, bright] as const
  for (let row = 0; row * reach <= extent.rows + reach; row += 1) {
    for (let column = row % 2; column * reach <= extent.columns + reach; column += 2) {
      const wool = wools[Math.floor((row + column) / 2) % wools.length] ?? strong
      const heart = wool === light ? strong : light
      const figure = over(
        star(4, 2, [scheme.line, heart, bright]),
        steppedDiamond(reach - 2, 2, 1, [scheme.line, wool, wool, wool, heart, wool]),
      )
      tieFigure(loom, column * reach, row * reach, reach, figure)
    }
  }
}

/** Stars in squares. */
export const stars: Field = (loom, extent, scheme, chance) => {
  const pitch = 22
  const [strong, light, bright] = scheme.figures
  const odd = chance.between(0, 1)
  for (let row = 0; row * pitch <= extent.rows + pitch; row += 1) {
    for (let column = 0; column * pitch <= extent.columns + pitch; column += 1) {
      const isOdd = (row + column + odd) % 2 === 1
      const [outer, inner] = isOdd ? [strong, light] : [light, strong]
      tieFigure(
        loom,
        column * pitch,
        row * pitch,
        11,
        over(star(10, 2, [scheme.line, outer, outer, inner, bright])),
      )
    }
  }
}

/** Rows of hooked diamonds, each second row moved by half. */
export const hookedRows: Field = (loom, extent, scheme) => {
  const [strong, light, bright] = scheme.figures
  scatter(loom, extent, scheme, 6)
  const reach = 16
  const across = 44
  const up = 28
  for (let row = 0; row * up <= extent.rows + up; row += 1) {
    for (let column = 0; column * across <= extent.columns + across; column += 1) {
      const wool = (row + column) % 2 === 0 ? strong : light
      const heart = wool === light ? strong : light
      const figure = over(
        steppedDiamond(8, 2, 1, [scheme.line, heart, bright]),
        steppedDiamond(reach, 2, 1, [scheme.line, wool]),
        hooks(reach, wool),
      )
      tieFigure(loom, column * across + (row % 2) * (across / 2), row * up, reach + 3, figure)
    }
  }
}

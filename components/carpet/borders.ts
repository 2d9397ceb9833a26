import type { Dye } from './dyes'
import type { Figure, Loom } from './loom'
import { lastColumn, lastRow } from './loom'

/** A stripe of a frame. */
export interface Band {
  width: number
  /** `along` counts from the middle of the side to its `end` at the corner, `depth` from the outer edge. */
  at: (along: number, depth: number, end: number) => Dye
  /** What stands in the corners instead, counted from the middle of the corner */
  corner?: (across: number, up: number) => Dye
}

/** How far the field reaches from the centre. */
export interface Extent {
  columns: number
  rows: number
}

/**
 * Lays bands round the carpet from the edge inward. The sides differ by 70 knots, so a pattern that repeats
 * after 5, 7, 10, 14, 35 or 70 knots meets itself at the mitre.
 */
export function layFrame(loom: Loom, bands: readonly Band[]): Extent {
  return bands.reduce(
    (outer, band) => {
      for (let row = 0; row <= outer.rows; row += 1) {
        for (let column = 0; column <= outer.columns; column += 1) {
          const dye = inFrame(band, outer, column, row)
          if (dye) loom.tie(column, row, dye)
        }
      }
      return { columns: outer.columns - band.width, rows: outer.rows - band.width }
    },
    { columns: lastColumn, rows: lastRow },
  )
}

function inFrame(band: Band, outer: Extent, column: number, row: number): Dye | null {
  const fromSide = outer.columns - column
  const fromTop = outer.rows - row
  const depth = Math.min(fromSide, fromTop)
  if (depth >= band.width) return null
  const middle = (band.width - 1) / 2
  const isCorner = fromSide < band.width && fromTop < band.width
  if (isCorner && band.corner) return band.corner(Math.abs(fromSide - middle), Math.abs(fromTop - middle))
  const [along, length] = fromTop <= fromSide ? [column, outer.columns] : [row, outer.rows]
  return band.at(along, depth, length - band.width)
}

/** Lays bands across the whole carpet, from the upper edge inward. */
export function layRails(loom: Loom, bands: readonly Band[]): Extent {
  let rows = lastRow
  for (const band of bands) {
    for (let depth = 0; depth < band.width; depth += 1) {
      for (let column = 0; column <= lastColumn; column += 1) {
        loom.tie(column, rows - depth, band.at(column, depth, Number.POSITIVE_INFINITY))
      }
    }
    rows -= band.width
  }
  return { columns: lastColumn, rows }
}

export const stripe = (width: number, dye: Dye): Band => ({ width, at: () => dye })

/** Slanting stripes, turning back in the middle of each side. */
export const slanted = (width: number, one: Dye, other: Dye): Band => ({
  width,
  at: (along, depth) => ((along + depth) % 10 < 5 ? one : other),
})

/** Beads on a string. */
export const beads = (ground: Dye, bead: Dye): Band => ({
  width: 5,
  at: (along, depth) => {
    const place = along % 5
    return Math.min(place, 5 - place) + Math.abs(depth - 2) <= 1 ? bead : ground
  },
  corner: (across, up) => (across + up <= 1 ? bead : ground),
})

/** Teeth that point inward and fill the gaps of those that point outward (mədaxil). */
export const teeth = (outer: Dye, inner: Dye): Band => ({
  width: 6,
  at: (along, depth) => {
    const place = along % 14
    const fromTip = Math.min(place, 14 - place)
    return depth < 6 - Math.floor(fromTip / 2) * 2 ? outer : inner
  },
  corner: () => outer,
})

/** A figure every `period` knots on a plain ground, and one in each corner; none is cut by the corner. */
export const row = (
  width: number,
  period: 10 | 14 | 35,
  ground: Dye,
  figures: readonly [Figure, Figure?],
): Band => {
  const middle = (width - 1) / 2
  const [figure, between] = figures
  return {
    width,
    at: (along, depth, end) => {
      const place = Math.round(along / period) * period
      const across = Math.abs(along - place)
      const up = Math.abs(depth - middle)
      const whole = place <= end ? figure(across, up) : null
      return whole ?? between?.(Math.floor(period / 2 - across), up) ?? ground
    },
    corner: (across, up) => figure(across, up) ?? ground,
  }
}

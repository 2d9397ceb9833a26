import type { Dye, Scheme } from './dyes'
import type { Figure, Loom } from './loom'
import { lastColumn, lastRow } from './loom'

/** A stripe of the frame: `along` counts from the middle of the side, `depth` from the outer edge of the stripe. */
export interface Band {
  width: number
  at: (along: number, depth: number) => Dye
  /** Stands in the corners instead; `across` and `up` count from the middle of the corner */
  corner?: Figure
}

/**
 * Lays bands from the edge inward and returns how far the field reaches from the centre. Sides differ by 44
 * knots, so a pattern that repeats after 4, 11, 22 or 44 knots meets itself at the mitre.
 */
export function layFrame(loom: Loom, bands: readonly Band[]): { columns: number; rows: number } {
  let columns = lastColumn
  let rows = lastRow
  for (const band of bands) {
    layBand(loom, band, columns, rows)
    columns -= band.width
    rows -= band.width
  }
  return { columns, rows }
}

function layBand(loom: Loom, band: Band, columns: number, rows: number): void {
  const middle = (band.width - 1) / 2
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const fromSide = columns - column
      const fromTop = rows - row
      const depth = Math.min(fromSide, fromTop)
      if (depth >= band.width) continue
      const isCorner = fromSide < band.width && fromTop < band.width
      const inCorner = isCorner
        ? band.corner?.(Math.abs(fromSide - middle), Math.abs(fromTop - middle))
        : undefined
      loom.tie(column, row, inCorner ?? band.at(fromTop <= fromSide ? column : row, depth))
    }
  }
}

export const stripe = (width: number, dye: Dye): Band => ({ width, at: () => dye })

/** Slanting stripes, turning back in the middle of each side. */
export const slanted = (width: number, [one, other]: Scheme['guard']): Band => ({
  width,
  at: (along, depth) => ((along + depth + 1) % 4 < 2 ? one : other),
})

/** Beads on a string. */
export const beads = (width: number, [ground, bead]: Scheme['guard']): Band => ({
  width,
  at: (along, depth) => (depth > 0 && depth < width - 1 && (along + 1) % 4 < 3 ? bead : ground),
})

/** Teeth that point inward and fill the gaps of those that point outward (mədaxil). */
export const teeth = (width: number, [one, other]: readonly [Dye, Dye]): Band => ({
  width,
  at: (along, depth) => {
    const fromTip = Math.abs(((along + 11) % 22) - 11)
    const height = Math.floor(((11 - fromTip) * width) / 11)
    return depth < height - (height % 2) + (width % 2) ? one : other
  },
})

/** A figure every `period` knots on a plain ground, the same in the corners. */
export const row = (width: number, period: 11 | 22, ground: Dye, figure: Figure, between?: Figure): Band => {
  const middle = (width - 1) / 2
  const spaced = (along: number, shift: number) => {
    const place = (along + shift) % period
    return Math.min(place, period - place)
  }
  return {
    width,
    at: (along, depth) => {
      const up = Math.abs(depth - middle)
      return figure(spaced(along, 0), up) ?? between?.(spaced(along, period / 2), up) ?? ground
    },
    corner: (across, up) => figure(across, up) ?? ground,
  }
}

import type { Dye } from './dyes'

/**
 * One quarter of a carpet, knot by knot, counted from its centre: column 0 and row 0 are the two axes. What is
 * tied here is mirrored to the other three quarters, so that every carpet is symmetric.
 */
export const lastColumn = 160
export const lastRow = 90

export interface Loom {
  knots: Dye[][]
  /** Ties one knot; outside the quarter nothing happens */
  tie: (column: number, row: number, dye: Dye) => void
}

export function stringLoom(ground: Dye): Loom {
  const knots = Array.from({ length: lastRow + 1 }, () => new Array<Dye>(lastColumn + 1).fill(ground))
  return {
    knots,
    tie: (column, row, dye) => {
      const line = knots[row]
      if (line && column >= 0 && column <= lastColumn) line[column] = dye
    },
  }
}

/** What stands at a distance from the middle of a figure, or null where the ground shows. */
export type Figure = (across: number, up: number) => Dye | null

/** Ties a figure around a middle. A figure that reaches over an axis meets its mirror image there. */
export function tieFigure(loom: Loom, column: number, row: number, reach: number, figure: Figure): void {
  for (let up = -reach; up <= reach; up += 1) {
    for (let across = -reach; across <= reach; across += 1) {
      const dye = figure(Math.abs(across), Math.abs(up))
      if (dye) loom.tie(column + across, row + up, dye)
    }
  }
}

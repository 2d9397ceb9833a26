import type { Extent } from './borders'
import type { Chance } from './chance'
import type { Dye, Scheme } from './dyes'
import { star } from './figures'
import type { Figure, Loom } from './loom'
import { tieFigure } from './loom'

/** What fills a field, between the frame and the centre. */
export type Field = (loom: Loom, extent: Extent, scheme: Scheme, chance: Chance) => void

/** Small diamonds all over the ground, close to it in colour. */
export function scatter(loom: Loom, { columns, rows }: Extent, dye: Dye): void {
  const pitch = 7
  const grain: Figure = (across, up) => (across + up <= 1 ? dye : null)
  for (let row = 0; row * pitch <= rows; row += 1) {
    for (let column = row % 2; column * pitch <= columns; column += 2) {
      tieFigure(loom, column * pitch, row * pitch, 1, grain)
    }
  }
}

/** A star in the three wools of the figures. */
export const rosette = ({ line, figures: [strong, light, bright] }: Scheme, reach: number): Figure =>
  star(reach, [
    [line, 1],
    [light, 2],
    [strong, 3],
    [bright, 99],
  ])

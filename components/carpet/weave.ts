import type { Chance } from './chance'
import type { Dye } from './dyes'
import { dyes } from './dyes'
import type { Loom } from './loom'
import { lastColumn } from './loom'

/** Edge of a knot in the units of the picture. */
const knot = 5

/** Width and height of every carpet: 16 to 9, cut in the middle of the outermost knots. */
const width = 1600
const height = 900

/**
 * The carpet as SVG. One quarter is written out and shown four times; each wool is one path of oblongs, so
 * that no seam shows between knots. `id` keeps two carpets on one page apart.
 */
export function weave(loom: Loom, id: string, chance: Chance): string {
  const quarter = [...wools(loom)].map(([dye, path]) => `<path fill="${dyes[dye]}" d="${path}"/>`).join('')
  const mirrors = ['1 1', '-1 1', '1 -1', '-1 -1']
    .map((signs) => `<use href="#q${id}" transform="scale(${signs})"/>`)
    .join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-width / 2} ${-height / 2} ${width} ${height}">`,
    `<defs><g id="q${id}" shape-rendering="crispEdges" transform="scale(${knot}) translate(-.5 -.5)">${quarter}</g></defs>`,
    `<g>${mirrors}</g>`,
    ...abrash(chance),
    weft(-448, '#000', '.13'),
    weft(-447, '#fff', '.05'),
    '</svg>',
  ].join('')
}

/** The thread between two rows of knots: one wide stroke with gaps, since a pattern fill takes seconds to rasterise. */
const weft = (top: number, colour: string, opacity: string) =>
  `<path d="M0 ${top}V${height / 2}" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${width}" stroke-dasharray="1 ${knot - 1}"/>`

/** Each wool with its path. Runs of a row that go on in the next row become one oblong. */
function wools({ knots }: Loom): Map<Dye, string> {
  const paths = new Map<Dye, string>()
  let open = new Map<string, { dye: Dye; from: number; to: number; row: number }>()
  const close = (oblong: { dye: Dye; from: number; to: number; row: number }, row: number) => {
    const across = oblong.to - oblong.from
    const path = `M${oblong.from} ${oblong.row}h${across}v${row - oblong.row}h-${across}z`
    paths.set(oblong.dye, (paths.get(oblong.dye) ?? '') + path)
  }
  knots.forEach((line, row) => {
    const next: typeof open = new Map()
    let from = 0
    while (from <= lastColumn) {
      const dye = line[from] as Dye
      let to = from
      while (to <= lastColumn && line[to] === dye) to += 1
      const key = `${dye} ${from} ${to}`
      next.set(key, open.get(key) ?? { dye, from, to, row })
      open.delete(key)
      from = to
    }
    for (const oblong of open.values()) close(oblong, row)
    open = next
  })
  for (const oblong of open.values()) close(oblong, knots.length)
  return paths
}

/** Faint rows where a new hank of wool began, as in carpets dyed by hand. */
function abrash(chance: Chance): string[] {
  const bands: string[] = []
  for (let top = -height / 2 + 2.5; top < height / 2; top += knot * chance.between(8, 26)) {
    const tall = knot * chance.between(1, 9)
    const fill = chance.pick(['#000', '#fff'])
    bands.push(
      `<rect x="${-width / 2}" y="${top}" width="${width}" height="${tall}" fill="${fill}" opacity=".0${chance.between(2, 4)}"/>`,
    )
  }
  return bands
}

import type { Dye } from './dyes'
import type { Figure } from './loom'

/** One ring of a figure: a wool, or two that take turns along the ring. */
export type Wool = Dye | readonly [Dye, Dye]

/** Rings from the outside in, each with its width in knots; the last goes on to the middle. */
export type Rings = readonly (readonly [wool: Wool, width: number])[]

/** The wool at a depth, counted in knots from the outer edge; `along` runs along the ring. */
function ringAt(rings: Rings, depth: number, along: number): Dye | null {
  if (depth < 0) return null
  let inner = 0
  let wool: Wool | null = null
  for (const [ring, width] of rings) {
    wool = ring
    inner += width
    if (depth < inner) break
  }
  if (wool === null || typeof wool === 'string') return wool
  return wool[Math.floor(Math.abs(along) / 4) % 2] ?? null
}

interface Slope {
  /** Half the width at the middle */
  reach: number
  /** Each step goes up `rise` knots and in `run` knots */
  rise?: number
  run?: number
  /** Cuts the sides straight at this distance */
  cut?: number
}

const edgeAt = ({ reach, rise = 2, run = 2 }: Slope, up: number) => reach - Math.floor(up / rise) * run

/** A diamond whose edge climbs in steps, with rings inside. */
export const lozenge =
  (slope: Slope, rings: Rings): Figure =>
  (across, up) => {
    const fromEdge = edgeAt(slope, up) - across
    const fromCut = slope.cut === undefined ? fromEdge : slope.cut - across
    return ringAt(rings, Math.min(fromEdge, fromCut), across - up)
  }

/** A star of eight points: a square and a diamond laid over each other. */
export const star =
  (reach: number, rings: Rings): Figure =>
  (across, up) => {
    const square = Math.max(across, up) * 1.42
    return ringAt(rings, Math.floor(reach - Math.min(square, across + up)), across - up)
  }

/** A square with its corners cut in steps of two. */
export const octagon =
  (reach: number, rings: Rings): Figure =>
  (across, up) => {
    const slanted = Math.floor(across / 2) * 2 + Math.floor(up / 2) * 2 - Math.floor(reach / 2)
    return ringAt(rings, reach - Math.max(across, up, slanted), across - up)
  }

/** One hook, its stem at the bottom left: out, up, and curling back. */
const hook = ['.xxx', '.x.x', '...x', '...x', 'xxxx']

/** Latch hooks (qarmaq) on the slanting edge of a lozenge; straight sides have none. */
export const hooks = (slope: Slope, dye: Dye): Figure => {
  const pitch = (slope.rise ?? 2) * 4
  return (across, up) => {
    const root = up - (up % pitch)
    const edge = edgeAt(slope, root)
    const row = hook[hook.length - 1 - (up - root)]
    const isOnSlant = edge >= hook.length && edge <= (slope.cut ?? edge)
    return isOnSlant && row?.[across - edge - 1] === 'x' ? dye : null
  }
}

/** Reads a figure drawn as text: one quarter of it, the middle at the bottom left; letters stand for wools. */
export const drawn = (rows: readonly string[], wools: Record<string, Dye>): Figure => {
  const upward = [...rows].reverse()
  return (across, up) => wools[upward[up]?.[across] ?? ''] ?? null
}

/** Ram’s horns above and below a small diamond (qoçbuynuzu). */
export const horns = (horn: Dye, heart: Dye): Figure =>
  drawn(['hhhh..', 'h...h.', 'h.h.h.', 'h.hhh.', 'h.....', 'ho....', 'hoo...', 'ooohhh'], {
    h: horn,
    o: heart,
  })

/** Lays figures over each other, the first on top. */
export const over =
  (...figures: Figure[]): Figure =>
  (across, up) => {
    for (const figure of figures) {
      const dye = figure(across, up)
      if (dye) return dye
    }
    return null
  }

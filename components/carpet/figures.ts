import type { Dye } from './dyes'
import type { Figure } from './loom'

/** Rings of wool from the outside in, one after each `ring` steps. */
type Rings = readonly Dye[]

const ringAt = (rings: Rings, depth: number): Dye | null =>
  depth < 0 ? null : (rings[Math.min(depth, rings.length - 1)] ?? null)

/** A diamond whose edge climbs in steps of `step` knots; `flat` above 1 makes it lower than wide. */
export const steppedDiamond =
  (reach: number, step: number, ring: number, rings: Rings, flat = 1): Figure =>
  (across, up) => {
    const steps = Math.floor(across / step) + Math.floor((up * flat) / step)
    return ringAt(rings, Math.floor((Math.floor(reach / step) - steps) / ring))
  }

/** A star of eight points: a square and a diamond laid over each other. */
export const star =
  (reach: number, ring: number, rings: Rings): Figure =>
  (across, up) => {
    const square = Math.max(across, up) * 1.42
    const diamond = (across + up) * 1
    return ringAt(rings, Math.floor((reach - Math.min(square, diamond)) / ring))
  }

/** A square with its corners cut in steps. */
export const octagon =
  (reach: number, ring: number, rings: Rings): Figure =>
  (across, up) => {
    const straight = Math.max(across, up)
    const slanted = Math.ceil((across + up) / 1.5)
    return ringAt(rings, Math.floor((reach - Math.max(straight, slanted)) / ring))
  }

/**
 * Latch hooks on the edge of a diamond, pointing outward and curling back (qarmaq). The edge is that of
 * steppedDiamond with a step of 2.
 */
export const hooks =
  (reach: number, dye: Dye): Figure =>
  (across, up) => {
    const rung = Math.floor(up / 4)
    const within = up % 4
    const edge = reach - rung * 4
    if (edge < 3) return null
    const out = across - edge
    const isBar = (within === 0 || within === 2) && (out === 1 || out === 2)
    const isTip = within === 1 && out === 2
    return isBar || isTip ? dye : null
  }

/** Reads a figure drawn as text: one quarter, the middle at the bottom left; letters stand for wools. */
export const drawn = (rows: readonly string[], wools: Record<string, Dye>): Figure => {
  const upward = [...rows].reverse()
  return (across, up) => wools[upward[up]?.[across] ?? ''] ?? null
}

/** Lays one figure over another. */
export const over =
  (...figures: Figure[]): Figure =>
  (across, up) => {
    for (const figure of figures) {
      const dye = figure(across, up)
      if (dye) return dye
    }
    return null
  }

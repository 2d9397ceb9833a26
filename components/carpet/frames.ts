import type { Band } from './borders'
import { beads, row, slanted, stripe, teeth } from './borders'
import type { Scheme } from './dyes'
import { horns, lozenge, star } from './figures'

/** Bands from the outer edge inward. The widths leave a field that figures of 14 or 28 knots fill evenly. */
export type Frame = (scheme: Scheme) => Band[]

/** A row of stars between slanting stripes and teeth: 34 knots. */
export const starFrame: Frame = ({ border, borderFigures: [first, second], guard: [dark, light], field }) => [
  stripe(3, dark),
  slanted(6, dark, light),
  stripe(3, dark),
  row(15, 14, border, [
    star(6, [
      [dark, 1],
      [first, 3],
      [second, 9],
    ]),
  ]),
  stripe(1, dark),
  teeth(light, field),
]

/** A string of beads and teeth, so that most of the carpet is field: 20 knots. */
export const narrowFrame: Frame = ({ border, borderFigures: [first], guard: [dark, light], field }) => [
  stripe(3, dark),
  beads(border, first),
  stripe(1, light),
  stripe(5, dark),
  teeth(border, field),
]

/** Diamonds and ram’s horns by turns, between two strings of beads: 34 knots. */
export const hornFrame: Frame = ({ border, borderFigures: [first, second], guard: [dark, light] }) => [
  stripe(1, dark),
  beads(dark, light),
  stripe(1, light),
  row(21, 35, border, [
    lozenge({ reach: 10 }, [
      [dark, 1],
      [first, 4],
      [dark, 1],
      [second, 9],
    ]),
    horns(first, second),
  ]),
  stripe(1, light),
  beads(dark, light),
]

/** For the upper and lower edge alone, as on a flat-woven carpet: diamonds and ram’s horns between rows of teeth. */
export const rails: Frame = ({ border, borderFigures: [first, second], guard: [dark, light], field }) => [
  stripe(3, dark),
  teeth(dark, light),
  stripe(2, dark),
  row(23, 35, border, [
    lozenge({ reach: 11 }, [
      [dark, 1],
      [first, 4],
      [dark, 1],
      [second, 9],
    ]),
    horns(first, second),
  ]),
  stripe(2, dark),
  beads(dark, light),
  stripe(2, dark),
  teeth(light, field),
]

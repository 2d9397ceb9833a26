import { layFrame, row, slanted, stripe, teeth } from './borders'
import { chanceOf, hashOf } from './chance'
import { schemes } from './dyes'
import { hookedRows, lattice, medallion, stars, threeMedallions } from './fields'
import { star } from './figures'
import { stringLoom } from './loom'
import { weave } from './weave'

export function drawCarpet(seed: string): string {
  const chance = chanceOf(seed)
  const scheme = chance.pick(schemes)
  const field = chance.pick([medallion, threeMedallions, lattice, stars, hookedRows])
  const loom = stringLoom(scheme.field)
  const bands = [
    stripe(2, scheme.guard[0]),
    slanted(3, scheme.guard),
    stripe(1, scheme.guard[0]),
    row(11, 11, scheme.border, star(4, 2, [scheme.borderFigures[0], scheme.borderFigures[1]])),
    stripe(1, scheme.guard[0]),
    teeth(5, [scheme.guard[1], scheme.border]),
    stripe(1, scheme.guard[0]),
  ]
  const probe = layFrame(loom, bands)
  field(loom, probe, scheme, chance)
  layFrame(loom, bands)
  return weave(loom, hashOf(seed).toString(36), chance)
}

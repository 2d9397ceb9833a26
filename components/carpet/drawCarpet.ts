import type { Band, Extent } from './borders'
import { layFrame, layRails } from './borders'
import type { Chance } from './chance'
import { chanceOf, hashOf } from './chance'
import { schemes } from './dyes'
import type { Field } from './field'
import type { Frame } from './frames'
import { hornFrame, narrowFrame, rails, starFrame } from './frames'
import type { Loom } from './loom'
import { stringLoom } from './loom'
import { chain, medallion, threeMedallions } from './medallions'
import { hookedRows, lattice, stars } from './repeats'
import { weave } from './weave'

interface Composition {
  field: Field
  frames: readonly [Frame, ...Frame[]]
  lay: (loom: Loom, bands: readonly Band[]) => Extent
}

const compositions: readonly [Composition, ...Composition[]] = [
  { field: medallion, frames: [starFrame, hornFrame], lay: layFrame },
  { field: threeMedallions, frames: [starFrame, hornFrame], lay: layFrame },
  { field: lattice, frames: [starFrame, narrowFrame, hornFrame], lay: layFrame },
  { field: stars, frames: [starFrame, narrowFrame, hornFrame], lay: layFrame },
  { field: hookedRows, frames: [narrowFrame, hornFrame], lay: layFrame },
  { field: chain, frames: [rails], lay: layRails },
]

/**
 * An Azerbaijani carpet as SVG, 1600 by 900: always the same for one seed, another for each seed. It stands
 * alone and imports nothing of ours, so that pages and commands can use it.
 */
export function drawCarpet(seed: string): string {
  const chance = chanceOf(seed)
  const { scheme, field, frame, lay } = composition(chance)
  const loom = stringLoom(scheme.field)
  const bands = frame(scheme)
  field(loom, lay(loom, bands), scheme, chance)
  lay(loom, bands) // again, over what reaches out of the field
  return weave(loom, hashOf(seed).toString(36), chance)
}

function composition(chance: Chance) {
  const scheme = chance.pick(schemes)
  const { field, frames, lay } = chance.pick(compositions)
  return { scheme, field, frame: chance.pick(frames), lay }
}

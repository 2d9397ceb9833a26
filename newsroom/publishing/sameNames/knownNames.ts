import type { Payload, PayloadRequest } from 'payload'
import type { AlikePair, NameIndex } from '../../names/duplicates'
import { alikePairs, indexNames } from '../../names/duplicates'
import type { KindOfNames } from '../../names/duplicates/entry'
import type { RegisterEntry } from './readRegister'
import { readRegister } from './readRegister'
import { stampOf } from './stampOf'

/** The names of one kind as they stand, sorted for looking up. */
export interface KnownNames {
  byId: ReadonlyMap<string, RegisterEntry>
  index: NameIndex
  /** Every pair that looks like one; worked out when it is first asked for */
  pairs: () => AlikePair[]
}

const kept = new WeakMap<Payload, Map<KindOfNames, { stamp: string; names: KnownNames }>>()

/** Read anew only after a change: somebody who types a name asks again and again. */
export async function knownNames(req: PayloadRequest, kind: KindOfNames): Promise<KnownNames> {
  const ofProgram = kept.get(req.payload) ?? new Map<KindOfNames, { stamp: string; names: KnownNames }>()
  kept.set(req.payload, ofProgram)
  const stamp = await stampOf(req, kind)
  const last = ofProgram.get(kind)
  if (last?.stamp === stamp) return last.names
  const register = await readRegister(req, kind)
  let found: AlikePair[] | null = null
  const names: KnownNames = {
    byId: new Map(register.map((entry) => [entry.id, entry])),
    index: indexNames(kind, register),
    pairs: () => {
      found ??= alikePairs(kind, register)
      return found
    },
  }
  ofProgram.set(kind, { stamp, names })
  return names
}

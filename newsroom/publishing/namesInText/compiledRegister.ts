import type { Payload, PayloadRequest } from 'payload'
import type { CompiledRegister } from '../../names/mentions/compileRegister'
import { compileRegister } from '../../names/mentions/compileRegister'
import type { RegisterEntry } from '../sameNames/readRegister'
import { readRegister } from '../sameNames/readRegister'
import { stampOf } from '../sameNames/stampOf'

const collections = ['people', 'organisations', 'projects', 'documents'] as const

const kept = new WeakMap<Payload, { stamp: string; compiled: CompiledRegister }>()

/** What the register can be named by, made ready for texts; made anew only after it changed. */
export async function compiledRegister(req: PayloadRequest): Promise<CompiledRegister> {
  const stamps: string[] = []
  for (const collection of collections) stamps.push(await stampOf(req, collection))
  const stamp = stamps.join(' ')
  const last = kept.get(req.payload)
  if (last?.stamp === stamp) return last.compiled
  const read: RegisterEntry[][] = []
  for (const collection of collections) read.push(await readRegister(req, collection))
  const [people = [], organisations = [], projects = [], documents = []] = read.map((entries) =>
    entries.map(({ id, names, variants, acronyms }) => ({
      id,
      names,
      variants: [...variants],
      acronyms: [...acronyms],
    })),
  )
  const compiled = compileRegister({ people, organisations, projects, documents })
  kept.set(req.payload, { stamp, compiled })
  return compiled
}

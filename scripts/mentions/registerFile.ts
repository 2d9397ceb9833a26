import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Register } from '@/newsroom/names/mentions/mention'
import { Refusal } from '../process/refusal'

const id = z.union([z.string().min(1), z.number()]).transform(String)
const spelling = z.string().max(1000)
const names = z
  .object({ az: spelling.nullish(), en: spelling.nullish() })
  .transform(({ az, en }) => ({ az: az || null, en: en || null }))
const spellings = z
  .array(spelling.nullable())
  .nullish()
  .transform((list) => (list ?? []).filter((one) => one !== null))

const entry = z.object({ id, names, variants: spellings })
const organisation = entry.extend({ acronyms: spellings })
const listOf = <T extends z.ZodType>(one: T) =>
  z
    .array(one)
    .nullish()
    .transform((list) => list ?? [])

const register = z.object({
  people: listOf(entry),
  organisations: listOf(organisation),
  projects: listOf(entry),
  documents: listOf(entry),
})

/** Reads a register from a JSON file. @throws Refusal that names the first thing that is wrong */
export async function registerFromFile(path: string): Promise<Register> {
  const read = register.safeParse(parsed(await readFile(path, 'utf8').catch(unreadable(path)), path))
  if (read.success) return read.data
  const [first] = read.error.issues
  throw new Refusal(`${path} is no register: ${first?.path.join('.') || 'the whole'}: ${first?.message}`)
}

export const unreadable = (path: string) => (error: NodeJS.ErrnoException) => {
  throw new Refusal(`Cannot read ${path}: ${error.message}`, { cause: error })
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw new Refusal(`${path} is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

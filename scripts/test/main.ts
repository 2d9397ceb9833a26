/** npm test: everything that guards a change, or one part: main.ts [part] [arguments of its runner]. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { program } from '../process/program'
import { check } from './check'
import type { Counts } from './counts'
import { sum } from './counts'
import { playwright } from './playwright'
import type { Part } from './runner'
import { vitest } from './vitest'

const everything = {
  check: [check],
  unit: [vitest('unit')],
  database: [vitest('database', 'settings', 'sample')],
  faults: [vitest('faults')],
  e2e: [playwright('e2e')],
  edge: [vitest('edge')],
}
const longDatabase = vitest('long')
const longFaults = vitest('long-faults')
const longBrowser = playwright('long')
const parts: Record<string, Part[]> = {
  ...everything,
  long: [longDatabase, longFaults, longBrowser],
  'long-database': [longDatabase],
  'long-faults': [longFaults],
  'long-browser': [longBrowser],
}

await program(async (life) => {
  const [name, ...args] = process.argv.slice(2)
  const chosen = name === undefined ? Object.values(everything).flat() : parts[name]
  if (!chosen)
    throw new Error(`There are no tests called ${name}; there are: ${Object.keys(parts).join(', ')}.`)
  const reports = mkdtempSync(join(tmpdir(), 'newsroom-reports-'))
  life.onEnd(() => rmSync(reports, { recursive: true, force: true }))

  const counts: Counts[] = []
  for (const part of chosen) counts.push(await counted(part({ life, args, reports })))
  const { passed, failed } = sum(counts)
  await life.end()
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})

/** A part that cannot be run at all has failed once, and the others are run all the same. */
async function counted(running: Promise<Counts>): Promise<Counts> {
  try {
    return await running
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

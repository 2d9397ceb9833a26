import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { nodeStep } from '../process/child'
import type { Lifetime } from '../process/lifetime'
import { fingerprint } from './sources'

const note = '.next/newsroom-build.json'
export const nextProgram = 'node_modules/next/dist/bin/next'

/**
 * Builds the site when what is built is not what the sources say now. The note of what was built is taken
 * away first, so that a broken off build is done again.
 */
export async function ensureBuild(life: Lifetime, environment: NodeJS.ProcessEnv): Promise<void> {
  const wanted = fingerprint(process.cwd())
  if (builtFrom() === wanted) return
  rmSync(note, { force: true })
  await nodeStep(life, 'Building the site', [nextProgram, 'build'], environment)
  writeFileSync(note, `${JSON.stringify({ sources: wanted })}\n`)
}

function builtFrom(): string | undefined {
  if (!existsSync(note) || !existsSync('.next/BUILD_ID')) return undefined
  return JSON.parse(readFileSync(note, 'utf8')).sources
}

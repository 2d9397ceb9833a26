import { exitCode, startNode } from '../process/child'
import type { Lifetime } from '../process/lifetime'
import type { Counts } from './counts'

/** What a part of the tests gets: arguments from the command line are for its runner (a file, `-t name`). */
export type Order = { life: Lifetime; args: string[]; reports: string }

/** One part of the tests. */
export type Part = (order: Order) => Promise<Counts>

/**
 * Runs a program of node_modules, showing its output. What Node compiled is kept for the next process: each test
 * file has one of its own, and most of their beginning is to read the same packages.
 * @returns its exit code
 */
export function runTool(life: Lifetime, args: string[], more: Record<string, string> = {}): Promise<number> {
  const compiled = { NODE_COMPILE_CACHE: 'node_modules/.cache/compiled' }
  return exitCode(startNode(life, args, { ...process.env, ...compiled, ...more }, 'inherit'))
}

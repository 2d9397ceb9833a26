import { exitCode, startNode } from '../process/child'
import type { Lifetime } from '../process/lifetime'
import type { Counts } from './counts'

/** What a part of the tests gets: arguments from the command line are for its runner (a file, `-t name`). */
export type Order = { life: Lifetime; args: string[]; reports: string }

/** One part of the tests. */
export type Part = (order: Order) => Promise<Counts>

/** Runs a program of node_modules, showing its output. @returns its exit code */
export function runTool(life: Lifetime, args: string[], more: Record<string, string> = {}): Promise<number> {
  return exitCode(startNode(life, args, { ...process.env, ...more }, 'inherit'))
}

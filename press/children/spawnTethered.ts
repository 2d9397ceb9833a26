import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Log } from '../parts'

const tether = new URL('tether.mjs', import.meta.url).href

export type Program = {
  command: readonly string[]
  cwd: string
  /** The variables of the child, whole. */
  environment: Readonly<NodeJS.ProcessEnv>
}

/**
 * Starts a Node program that ends when this process ends. It leads its own process group, so that Ctrl-C in a
 * terminal reaches only the press, which drains first, and so that what it starts itself can be ended with it.
 */
export function spawnTethered({ command, cwd, environment }: Program, log: Log): ChildProcess {
  const [file = process.execPath, ...args] = command
  const options = `${environment.NODE_OPTIONS ?? ''} --import ${tether}`.trim()
  const child = spawn(file, args, {
    cwd,
    env: { ...environment, NODE_OPTIONS: options },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  for (const output of [child.stdout, child.stderr]) {
    if (output) createInterface({ input: output }).on('line', log)
  }
  return child
}

/** Signals a child and everything it started. Gone is gone: that is what was wanted. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readAll } from '@/press/next/readAll'
import type { Order, Paced } from '../pacing/pace'
import { core } from './pinned'

const program = fileURLToPath(new URL('../pacing/main.ts', import.meta.url))

/**
 * Asks at an even pace from a process of its own.
 * @param where on the core of clients alone, or wherever there is room
 * @returns what came of it, and how to end before the time is over
 */
export function paced(
  order: Order,
  where: 'own core' | 'anywhere',
): { done: Promise<Paced>; end: () => void } {
  // Threads that collect garbage beside it would take the one core from it, for milliseconds that nobody waited.
  const node = [process.execPath, '--single-threaded-gc', '--import', 'tsx', program, JSON.stringify(order)]
  const [file = '', ...args] = where === 'own core' ? ['taskset', '-c', core.client, ...node] : node
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const done = readAll(child.stdout, 1e6).then((said) => JSON.parse(said.toString('utf8')) as Paced)
  return { done, end: () => child.kill('SIGTERM') }
}

/** Whether every request was answered with a page. */
export const allAnswered = ({ asked, statuses }: Paced): boolean => statuses[200] === asked

import { setTimeout as pause } from 'node:timers/promises'
import { searchPath } from '@/newsroom/addresses/paths'
import type { RunningPress } from '@/press/main'
import { Refusal } from '../process/refusal'

const patience = 60_000

/**
 * Waits until the whole answers, database and worker included.
 * @throws Refusal with what is missing when that takes more than a minute.
 */
export async function waitUntilReady(press: RunningPress, port: number): Promise<void> {
  await press.ready
  const here = `http://localhost:${port}`
  // The first page loads everything; asked before that, /readyz would complain that it takes so long. An
  // answer to a search: any other page may be one that was kept on disk, and load nothing.
  await fetch(here + searchPath('az', 'press'))
  let answer = ''
  for (const since = Date.now(); Date.now() - since < patience; await pause(100)) {
    const response = await fetch(`${here}/readyz`)
    answer = await response.text()
    if (response.ok) return
  }
  throw new Refusal(`The site does not become ready: ${answer}`)
}

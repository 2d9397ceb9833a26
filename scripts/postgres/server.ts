import type { ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../process/refusal'
import type { Home } from './home'
import { startKept } from './keeper'
import type { Postmaster } from './postmaster'
import { clearStaleNote, runningPostmaster } from './postmaster'

/** More than it ever takes, also when it first repairs what a power failure left. */
const patience = 120_000

/** How long the processes of a server that was killed may take to leave: each ends what it is at first. */
const leaving = 15_000

/** `port`: one to take, else any free one; `settings`: more of Postgres' own, as `fsync=off`. */
export type ServerOptions = { port?: number; settings?: string[] }

/**
 * Starts Postgres on a data folder and waits until it takes connections, on 127.0.0.1 and nowhere else.
 * @returns what runs, and the keeper, whose end is the end of Postgres; or undefined when another command
 * has started one on the same folder meanwhile.
 * @throws Refusal with the end of its log.
 */
export async function startServer(
  home: Home,
  binaries: string,
  options: ServerOptions = {},
): Promise<Started | undefined> {
  const args = command(home, binaries, options.port ?? (await freePort()), options.settings)
  for (const since = Date.now(); ; await pause(200)) {
    const started = await attempt(home, args)
    if (started !== 'occupied') return started
    if (Date.now() - since > leaving) throw new Refusal(notStarted(home))
  }
}

type Started = { postmaster: Postmaster; keeper: ChildProcess }

async function attempt(home: Home, args: string[]): Promise<Started | 'occupied' | undefined> {
  clearStaleNote(home.data)
  const log = openLog(home)
  const keeper = startKept(home, args, log)
  closeSync(log)
  let ended = false
  keeper.once('exit', () => {
    ended = true
  })
  keeper.once('error', () => {
    ended = true
  })

  for (const since = Date.now(); Date.now() - since < patience; await pause(25)) {
    const postmaster = runningPostmaster(home.data)
    if (ended) {
      if (postmaster) return undefined
      if (/shared memory block .* still in use/.test(endOfLog(home))) return 'occupied'
      break
    }
    if (postmaster?.status === 'ready') return { postmaster, keeper }
  }
  throw new Refusal(notStarted(home))
}

const notStarted = (home: Home) => `The embedded database did not start:\n${endOfLog(home)}`

function command(home: Home, binaries: string, port: number, settings: string[] = []): string[] {
  const all = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    `shared_buffers=${sharedMegabytes()}MB`,
  ]
  return [
    join(binaries, 'postgres'),
    '-D',
    home.data,
    '-p',
    String(port),
    ...[...all, ...settings].flatMap((setting) => ['-c', setting]),
  ]
}

/**
 * Postgres itself takes 128 MB. Writing an item touches some 900 pages of the index of search: once that has outgrown
 * the buffers, a third of them must be read, and as many written to make room, which takes twice as long.
 */
const sharedMegabytes = () => Math.max(128, Math.min(512, Math.floor(totalmem() / 2 ** 20 / 16)))

const logFile = (home: Home) => join(home.folder, 'log')

function openLog(home: Home): number {
  const file = logFile(home)
  if (existsSync(file) && statSync(file).size > 5_000_000) renameSync(file, `${file}.old`)
  return openSync(file, 'a', 0o600)
}

export const endOfLog = (home: Home) =>
  readFileSync(logFile(home), 'utf8').trimEnd().split('\n').slice(-5).join('\n')

/** A port of 127.0.0.1 that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

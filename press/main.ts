import { join } from 'node:path'
import { openDoors } from './answering/door'
import { render as renderPage } from './answering/render'
import { renderFile } from './answering/renderFile'
import { createPressServer } from './answering/server'
import { deskHosts } from './arrival/hosts'
import { publicFiles } from './arrival/publicFiles'
import { readerOf } from './assets/reader'
import { freePort } from './children/freePort'
import { isBanner, nextCommand } from './children/next'
import type { Program } from './children/spawnTethered'
import type { Child } from './children/supervise'
import { supervise } from './children/supervise'
import { measure } from './control/measure'
import { openControl } from './control/server'
import { warm } from './control/warm'
import { complainer } from './disk/complain'
import { drain } from './drain'
import type { Keeping } from './keeping/kept'
import { openKept } from './keeping/kept'
import type { Store, StoreOptions } from './keeping/store'
import { limits } from './limits'
import { listen } from './listen'
import { listening } from './next/listening'
import type { Log, Press } from './parts'

export type PressOptions = {
  /** The public port; 0 takes any free one. */
  port: number
  /** The address to listen on; every one of this machine when left out. */
  host?: string | undefined
  siteUrl: string
  deskOrigins: readonly string[]
  /** The folder of the project: where the build, public/ and node_modules lie. */
  root: string
  /** The variables of the children, whole. */
  environment: Program['environment']
  log: Log
  nextPort?: number
  /** How Next is started on a port; `next start` when left out. */
  nextCommand?: (port: number) => readonly string[]
  /** What pages are kept by; without it every page is rendered for every reader. */
  keeping?: Keeping
  /** Whether a cache stands in front that is purged by tag (EDGE_PURGE_URL) */
  edge?: boolean
  /** The port of the door for operators; any free one when left out */
  controlPort?: number | undefined
  /** How the worker is started; it runs elsewhere when left out. */
  workerCommand?: readonly string[]
}

export type RunningPress = {
  port: number
  /** Where a person on this machine finds it. */
  address: string
  /** Settled when Next accepts its first connection; until then requests wait a while. Rejected by `stop`. */
  ready: Promise<void>
  /** Ends in order: requests in flight, then the children. `now` waits for nobody; it may follow a slower stop. */
  stop: (how?: { now: boolean }) => Promise<void>
}

/**
 * Opens the public port and starts what stands behind it.
 * @throws StartError when the port cannot be opened; no child was started then
 */
export async function runPress(options: PressOptions): Promise<RunningPress> {
  const { root, log, siteUrl } = options
  const nextPort = options.nextPort ?? (await freePort())
  const render: StoreOptions['render'] = (key, signal) => renderPage({ nextPort, siteUrl }, key, signal)
  const { store, ...kept } = await openKept(options.keeping, {
    root,
    render,
    renderFile: (key, signal) => renderFile({ nextPort, siteUrl }, key, signal),
    log,
  })
  const files = publicFiles(join(root, 'public'))
  const server = createPressServer(() => press)
  const port = await listen(server, options.port, options.host).catch(async (error: unknown) => {
    await store.stop()
    throw error
  })
  const children: Child[] = []
  const press: Press = {
    siteUrl,
    nextPort,
    log,
    store,
    doors: openDoors(),
    ...kept,
    files: { has: (path) => files.has(path), ...readerOf(files, complainer(log)) },
    deskHosts: deskHosts(options.deskOrigins, port),
    ...(options.edge && { edge: () => mayKeepInFront(store.events()) }),
    children: () => Object.fromEntries(children.map((child) => [child.name, child.running()])),
  }
  const control =
    options.keeping &&
    (await openControl({
      folder: options.keeping.folder,
      port: options.controlPort,
      measure: () => measure(store),
      purge: store.purge,
      warm: () => warm(store.pages, log),
      log,
    }))
  const { next, worker } = startChildren(options, nextPort)
  children.push(next, ...(worker ? [worker] : []))

  const ending = new AbortController()
  const ready = listening(nextPort, ending.signal)
  ready.catch(() => log('The press was stopped before Next was ready.'))
  let drained: ReturnType<typeof drain> | undefined

  async function stop({ now } = { now: false }) {
    ending.abort()
    const grace = now ? 0 : limits.childGrace
    drained ??= drain(server, limits.drain)
    if (now) drained.cut()
    await Promise.all([worker?.stop(grace), drained.done.then(() => next.stop(grace))])
    control?.close()
    control?.closeAllConnections()
    await store.stop()
  }

  return { port, address: `http://localhost:${port}`, ready, stop }
}

/** What is sent now lacks no change older than `edgeTrust`, on which the last purge counts. */
const mayKeepInFront = ({ hearing, lag }: ReturnType<Store['events']>) => hearing && lag < limits.edgeTrust

function startChildren({ root, environment, log, ...options }: PressOptions, nextPort: number) {
  const command = options.nextCommand?.(nextPort) ?? nextCommand(root, nextPort)
  const program = { cwd: root, environment: { ...environment, SITE_URL: options.siteUrl } }
  const quietly: Log = (line) => isBanner(line) || log(line)
  return {
    next: supervise('next', { ...program, command }, log, quietly),
    worker: options.workerCommand && supervise('worker', { ...program, command: options.workerCommand }, log),
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../process/refusal'
import { readSecrets } from '../secrets'
import { binariesFor } from './binaries'
import { ensureCluster, role } from './cluster'
import { ensureDatabase } from './connect'
import type { Home } from './home'
import { databaseHome } from './home'
import { keepAlive } from './keepAlive'
import { adopt, holdPipe, isKept } from './keeper'
import type { Postmaster } from './postmaster'
import { runningPostmaster } from './postmaster'
import type { ServerOptions } from './server'
import { startServer } from './server'

/** A database to work with, and how to let go of it. */
export type OpenDatabase = {
  url: string
  /** Where an embedded database lies. */
  folder?: string
  /** Lets go; Postgres stops when nobody else uses it, and this waits until it has. */
  close: () => Promise<void>
}

/** `onRestart` hears that Postgres ended by itself and was started again. */
type Options = ServerOptions & { onRestart?: () => void }

/**
 * Opens the embedded database of a DATA_DIR: the running one when another command has started it, else by
 * starting it, the first time by making it.
 * @throws Refusal when that does not work here.
 */
export async function openEmbedded(dataDir: string, options: Options = {}): Promise<OpenDatabase> {
  const { databasePassword } = readSecrets(dataDir)
  const home = databaseHome(dataDir)
  const urlAt = (port: number) => `postgres://${role}:${databasePassword}@127.0.0.1:${port}/newsroom`

  const database = (port: number, close: OpenDatabase['close']) => ({
    url: urlAt(port),
    folder: home.folder,
    close,
  })

  async function attempt(letGo: () => void, running: Postmaster | undefined) {
    if (running && (await ensureDatabase(urlAt(running.port)))) {
      return database(running.port, () => close(home, letGo, 300))
    }
    const binaries = binariesFor(home.account)
    ensureCluster(home, binaries, databasePassword)
    const started = await startServer(home, binaries, options)
    if (!started || !(await ensureDatabase(urlAt(started.postmaster.port)))) return undefined
    const stopKeeping = keepAlive(home, binaries, started, options)
    return database(started.postmaster.port, () => {
      stopKeeping()
      return close(home, letGo, 2000)
    })
  }

  for (let tries = 0; tries < 5; tries++) {
    const running = await settled(home)
    if (running && !isKept(home)) adopt(home, running.pid)
    const letGo = holdPipe(home)
    let opened: OpenDatabase | undefined
    try {
      opened = await attempt(letGo, running)
      if (opened) return opened
    } finally {
      if (!opened) letGo()
    }
  }
  throw new Refusal(`The embedded database starts and stops again; look at ${home.folder}/log.`)
}

/** What runs now, once it has made up its mind: waits while it starts or stops. */
async function settled(home: Home): Promise<Postmaster | undefined> {
  for (;;) {
    const postmaster = runningPostmaster(home.data)
    if (!postmaster || postmaster.status === 'ready') return postmaster
    await pause(25)
  }
}

/** Lets go, and waits for the end of Postgres unless after `patience` milliseconds it shows no sign of it. */
async function close(home: Home, letGo: () => void, patience: number): Promise<void> {
  letGo()
  for (const since = Date.now(); ; await pause(20)) {
    const postmaster = runningPostmaster(home.data)
    if (!postmaster) return
    if (postmaster.status === 'ready' && Date.now() - since > patience) return
  }
}

import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../process/refusal'
import { readSecrets } from '../secrets'
import { binariesFor } from './binaries'
import { ensureCluster, role } from './cluster'
import { ensureDatabase } from './connect'
import type { Home } from './home'
import { databaseHome } from './home'
import { adopt, holdPipe, isKept } from './keeper'
import type { Postmaster } from './postmaster'
import { runningPostmaster } from './postmaster'
import { startServer } from './server'

/** A database to work with, and how to let go of it. */
export type OpenDatabase = {
  url: string
  /** Where an embedded database lies. */
  folder?: string
  /** Lets go; Postgres stops when nobody else uses it, and this waits until it has. */
  close: () => Promise<void>
}

type Options = {
  /** More settings of Postgres, as `fsync=off`; only for a database that is started. */
  settings?: string[]
  /** Hears that Postgres ended by itself and was started again. */
  onRestart?: () => void
}

/**
 * Opens the embedded database of a DATA_DIR: the running one when another command has started it, else by
 * starting it, the first time by making it.
 * @throws Refusal when that does not work here.
 */
export async function openEmbedded(dataDir: string, options: Options = {}): Promise<OpenDatabase> {
  const { databasePassword } = readSecrets(dataDir)
  const home = databaseHome(dataDir)
  const urlAt = (port: number) => `postgres://${role}:${databasePassword}@127.0.0.1:${port}/newsroom`

  for (let attempt = 0; attempt < 5; attempt++) {
    const running = await settled(home)
    if (running && !isKept(home)) adopt(home, running.pid)
    const letGo = holdPipe(home)
    if (running && (await ensureDatabase(urlAt(running.port)))) {
      return { url: urlAt(running.port), folder: home.folder, close: () => close(home, letGo, 300) }
    }
    const binaries = binariesFor(home.account)
    ensureCluster(home, binaries, databasePassword)
    const started = await startServer(home, binaries, options)
    if (started && (await ensureDatabase(urlAt(started.postmaster.port)))) {
      const stopKeeping = keepAlive(home, binaries, started, options)
      const end = () => {
        stopKeeping()
        return close(home, letGo, 2000)
      }
      return { url: urlAt(started.postmaster.port), folder: home.folder, close: end }
    }
    letGo()
  }
  throw new Refusal(
    `The embedded database in ${home.folder} starts and stops again; look at ${home.folder}/log.`,
  )
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

/** Starts Postgres again on the same port when it ends by itself, as when the system ran out of memory. */
function keepAlive(
  home: Home,
  binaries: string,
  first: { postmaster: Postmaster; keeper: ChildProcess },
  options: Options,
): () => void {
  let stopping = false
  const watch = ({ postmaster, keeper }: typeof first) => {
    keeper.unref()
    keeper.once('exit', async () => {
      if (stopping) return
      const running = runningPostmaster(home.data)
      if (running) return adopt(home, running.pid)
      const again = await startServer(home, binaries, { ...options, port: postmaster.port })
      options.onRestart?.()
      if (again) watch(again)
    })
  }
  watch(first)
  return () => {
    stopping = true
  }
}

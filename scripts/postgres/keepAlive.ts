import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type { Home } from './home'
import { adopt } from './keeper'
import type { Postmaster } from './postmaster'
import { runningPostmaster } from './postmaster'
import type { ServerOptions } from './server'
import { startServer } from './server'

type Started = { postmaster: Postmaster; keeper: ChildProcess }
type Options = ServerOptions & { onRestart?: () => void }

/**
 * Starts Postgres again on the same port when it ends by itself, as when the system ran out of memory. What
 * keeps it from starting is reported, and tried again every five seconds.
 * @returns how to end the watch, before Postgres is stopped
 */
export function keepAlive(home: Home, binaries: string, first: Started, options: Options): () => void {
  let stopping = false

  function watch({ postmaster, keeper }: Started) {
    keeper.unref()
    keeper.once('exit', () => void restart(postmaster.port))
  }

  async function restart(port: number): Promise<void> {
    while (!stopping) {
      const running = runningPostmaster(home.data)
      if (running) return adopt(home, running.pid)
      try {
        const again = await startServer(home, binaries, { ...options, port })
        options.onRestart?.()
        if (again) watch(again)
        return
      } catch (error) {
        console.error(error instanceof Error ? error.message : error)
        await pause(5000)
      }
    }
  }

  watch(first)
  return () => {
    stopping = true
  }
}

import type { ChildProcess } from 'node:child_process'
import { limits } from '../limits'
import type { Log } from '../parts'
import { backoff, steadyAfter } from './backoff'
import type { Program } from './spawnTethered'
import { signalGroup, spawnTethered } from './spawnTethered'

export type Child = {
  name: string
  running: () => boolean
  /** Of the process that runs now. */
  pid: () => number | undefined
  /** Ends it for good: asks, waits `grace` ms, kills. Called again with less grace, the shorter one counts. */
  stop: (grace?: number) => Promise<void>
}

/** Runs a program and starts it again whenever it ends, until it is stopped. */
export function supervise(name: string, program: Program, log: Log, output: Log = log): Child {
  let child: ChildProcess
  let ended: Promise<void>
  let again: NodeJS.Timeout | undefined
  let stopping = false
  let running = false
  let crashes = 0

  function start() {
    const started = Date.now()
    child = spawnTethered(program, output)
    running = true
    ended = new Promise((resolve) => {
      const end = (how: string) => {
        if (!running) return
        running = false
        signalGroup(child, 'SIGKILL')
        resolve()
        if (!stopping) restart(how, Date.now() - started)
      }
      child.once('exit', (code, signal) => end(signal ? `by ${signal}` : `with code ${code}`))
      child.on('error', (error) =>
        child.pid === undefined ? end(error.message) : log(`${name}: ${error.message}`),
      )
    })
  }

  function restart(how: string, lived: number) {
    crashes = lived > steadyAfter ? 1 : crashes + 1
    const wait = backoff(crashes)
    log(`${name} ended ${how} and starts again in ${wait / 1000} s`)
    again = setTimeout(start, wait)
  }

  async function stop(grace: number = limits.childGrace) {
    stopping = true
    clearTimeout(again)
    if (!running) return
    signalGroup(child, 'SIGTERM')
    const killer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace)
    await ended
    clearTimeout(killer)
  }

  start()
  return { name, running: () => running, pid: () => (running ? child.pid : undefined), stop }
}

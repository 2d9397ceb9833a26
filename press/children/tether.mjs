// Loaded into every child before its own program (`--import`): ends the child when the press is gone, however it
// went. The press cannot do it itself after a kill -9.
import process from 'node:process'
import { isMainThread } from 'node:worker_threads'

const grace = 5_000

if (isMainThread && process.connected) {
  process.once('disconnect', () => {
    process.once('exit', () => signal('SIGKILL'))
    setTimeout(() => process.exit(1), grace).unref()
    signal('SIGTERM')
  })
  process.channel?.unref()
}

/** To this process and what it started: a child of the press leads a group; its own children do not. */
function signal(name) {
  try {
    process.kill(-process.pid, name)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
    process.kill(process.pid, name)
  }
}

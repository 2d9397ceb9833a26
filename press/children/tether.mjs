// Loaded into every child before its own program (`--import`): ends the child when the press is gone, however it
// went. The press cannot do it itself after a kill -9.
import process from 'node:process'
import { isMainThread } from 'node:worker_threads'

const grace = 5_000

if (isMainThread && process.connected) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), grace).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  process.channel?.unref()
}

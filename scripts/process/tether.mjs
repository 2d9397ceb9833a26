// Loaded before a program that we start (`--import`): asks it to end when we are gone, also after a kill -9.
// What that program forks inherits this file and the variable, but is not our child and has a channel of its own.
import process from 'node:process'
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.connected && process.env.TETHERED_TO === String(process.ppid)) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 5000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  process.channel?.unref()
}

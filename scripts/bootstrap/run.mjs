import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { install } from './install.mjs'
import { ownNode } from './installed.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * Runs a TypeScript file of this project, installing the dependencies first when they are missing: in this
 * process when it runs on the Node that the project needs, else in a child on the Node that was installed.
 * @param {string} file path from the folder of the project
 * @param {string[]} args
 */
export async function run(file, args) {
  process.chdir(root)
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  endWithNpm()
  try {
    await install(root)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
  if (Number(process.versions.node.split('.')[0]) < 24) return inChild(file, args)
  process.argv = [process.execPath, join(root, file), ...args]
  await import('tsx')
  await import(pathToFileURL(join(root, file)).href)
}

/** npm passes SIGINT and SIGTERM on to us, but not SIGHUP, and nothing when it is killed: then we end as well. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}

/** The channel tells the child when this process is gone, however it ended. @param {string} file @param {string[]} args */
function inChild(file, args) {
  const child = spawn(ownNode(root), ['--import', 'tsx', join(root, file), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, pass)
  child.once('error', (error) => {
    console.error(`Node 24 in node_modules does not start: ${error.message}`)
    process.exit(1)
  })
  child.once('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)))
}

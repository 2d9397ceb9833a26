import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { isInstalled } from './installed.mjs'
import { step } from './step.mjs'

/**
 * The npm that started us, else the one on the PATH. npm is started with the Node that it runs on itself: the
 * one in node_modules disappears while npm replaces that folder.
 */
function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  return script && /npm-cli\.[cm]?js$/.test(script) ? [node ?? process.execPath, script] : ['npm']
}

/**
 * Installs the dependencies exactly as package-lock.json names them, when they are not there yet. What npm
 * says is shown only if it fails. Ends the process on a signal, and npm with it.
 * @param {string} root the folder of the project
 */
export async function install(root) {
  if (isInstalled(root)) return
  const [command = 'npm', ...first] = npm()
  const args = [...first, 'ci', '--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund']
  // Not on standard output: of some commands that is the answer, which another program reads
  await step('Installing dependencies', () => quietly(root, command, args), process.stderr)
  if (!isInstalled(root)) throw new Error('npm ci ended well, but packages are missing in node_modules.')
}

/** @param {string} root @param {string} command @param {string[]} args @returns {Promise<void>} */
function quietly(root, command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    let said = ''
    const hear = (/** @type {Buffer} */ chunk) => {
      said = (said + chunk).slice(-20_000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)

    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
    const stop = (/** @type {'SIGINT' | 'SIGTERM' | 'SIGHUP'} */ signal) => {
      if (child.pid) process.kill(-child.pid, 'SIGTERM')
      child.once('close', () => process.exit(128 + constants.signals[signal]))
    }
    for (const signal of signals) process.once(signal, stop)

    child.once('error', reject)
    child.once('close', (code) => {
      for (const signal of signals) process.off(signal, stop)
      if (code === 0) resolve()
      else reject(new Error(`${said}\nThe dependencies could not be installed (npm ci ended with ${code}).`))
    })
  })
}

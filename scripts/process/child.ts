import type { ChildProcess, StdioOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { signalGroup } from '@/press/children/spawnTethered'
import { step } from '../bootstrap/step.mjs'
import type { Lifetime } from './lifetime'
import { Refusal } from './refusal'

type Variables = NodeJS.ProcessEnv
const tether = new URL('tether.mjs', import.meta.url).href

/**
 * Starts Node with these arguments in a process group of its own: a Ctrl-C in the terminal reaches only us,
 * so that we end things in order. The child ends when we do, also when we are killed.
 */
export function startNode(life: Lifetime, args: string[], env: Variables, output: 'inherit' | 'pipe') {
  const stdio: StdioOptions = [output === 'inherit' ? 'inherit' : 'ignore', output, output, 'ipc']
  const variables = { ...env, TETHERED_TO: String(process.pid) }
  const child: ChildProcess = spawn(process.execPath, ['--import', tether, ...args], {
    env: variables,
    stdio,
    detached: true,
  })
  life.onEnd(() => stopChild(child))
  return child
}

/** Asks a child and all that it started to end, and after ten seconds does not ask any more. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  signalGroup(child, 'SIGTERM')
  const force = setTimeout(signalGroup, 10_000, child, 'SIGKILL')
  await gone
  clearTimeout(force)
  signalGroup(child, 'SIGKILL') // whatever it started and did not end
}

/** Waits for a child that shows its own output. @returns its exit code, 1 when a signal ended it. */
export async function exitCode(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return child.exitCode
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}

/**
 * Runs Node as one step with its progress; what it prints is shown only when it fails. A message of the child
 * that is a text tells what it is at.
 * @returns the last message that was no text, for instance what it made.
 * @throws Refusal with the end of its output when it fails.
 */
export async function nodeStep(life: Lifetime, title: string, args: string[], env: Variables) {
  return step(title, async (say) => {
    const child = startNode(life, args, env, 'pipe')
    let said = ''
    let answer: unknown
    const hear = (chunk: Buffer) => {
      said = (said + chunk).slice(-20_000)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('message', (message) => {
      if (typeof message === 'string') say(message)
      else answer = message
    })
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Refusal(`${said.trimEnd()}\n\n${title}: failed, see above.`)
    return answer
  })
}

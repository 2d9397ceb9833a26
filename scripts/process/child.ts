import type { ChildProcess, StdioOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { step } from '../bootstrap/step.mjs'
import type { Lifetime } from './lifetime'
import { Refusal } from './refusal'

type Variables = NodeJS.ProcessEnv
const endWithParent = new URL('endWithParent.mjs', import.meta.url).href

/**
 * Starts Node with these arguments in a process group of its own: a Ctrl-C in the terminal reaches only us,
 * so that we end things in order. The child ends when we do, also when we are killed.
 */
export function startNode(life: Lifetime, args: string[], env: Variables, output: 'inherit' | 'pipe') {
  const stdio: StdioOptions = [output === 'inherit' ? 'inherit' : 'ignore', output, output, 'ipc']
  const child: ChildProcess = spawn(process.execPath, ['--import', endWithParent, ...args], {
    env,
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
  signalGroup(child.pid, 'SIGTERM')
  const force = setTimeout(signalGroup, 10_000, child.pid, 'SIGKILL')
  await gone
  clearTimeout(force)
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Waits for a child that shows its own output. @returns its exit code, 1 when a signal ended it. */
export async function exitCode(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return child.exitCode
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}

/**
 * Runs Node as one step with its progress; what it says is shown only when it fails.
 * @returns the last message that the child sent, for instance what it made.
 * @throws Refusal with the end of its output when it fails.
 */
export async function nodeStep(life: Lifetime, title: string, args: string[], env: Variables) {
  return step(title, async () => {
    const child = startNode(life, args, env, 'pipe')
    let said = ''
    let answer: unknown
    const hear = (chunk: Buffer) => {
      said = (said + chunk).slice(-20_000)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('message', (message) => {
      answer = message
    })
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Refusal(`${said.trimEnd()}\n\n${title}: failed, see above.`)
    return answer
  })
}

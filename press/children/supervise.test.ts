import { afterEach, describe, expect, it } from 'vitest'
import { alive } from '../testing/alive'
import { stubborn } from '../testing/standIns'
import { until } from '../testing/until'
import { backoff } from './backoff'
import type { Child } from './supervise'
import { supervise } from './supervise'

let child: Child
let lines: string[]
afterEach(() => child?.stop(0))

function run(command: readonly string[]) {
  lines = []
  child = supervise('işçi', { command, cwd: '/', environment: process.env }, (line) => lines.push(line))
  return child
}
const node = (code: string) => [process.execPath, '-e', code]
const pids = () => lines.flatMap((line) => /^(\d+) (\d+)$/.exec(line)?.slice(1).map(Number) ?? [])

describe('a supervised child', () => {
  it('is started again when it crashes, as a new process', async () => {
    run(node('setInterval(() => {}, 1000)'))
    const first = child.pid()
    process.kill(first ?? 0, 'SIGKILL')
    await until(() => child.running() && child.pid() !== first)
    expect(lines).toContain('işçi ended by SIGKILL and starts again in 0.25 s')
  })

  it('is started again when it ends of itself, ever more slowly', async () => {
    run(node('process.exit(3)'))
    await until(() => lines.length >= 2)
    expect(lines.slice(0, 2)).toEqual([
      'işçi ended with code 3 and starts again in 0.25 s',
      'işçi ended with code 3 and starts again in 0.5 s',
    ])
    expect([1, 5, 50].map(backoff)).toEqual([250, 4000, 15_000])
  })

  it('that cannot be started is said and tried again', async () => {
    run(['/yoxdur/node'])
    await until(() => lines.length >= 2)
    expect(lines[0]).toContain('ENOENT')
    expect(child.running()).toBe(false)
  })

  it('ends when asked, and stays ended', async () => {
    run(node('setInterval(() => {}, 1000)'))
    const pid = child.pid() ?? 0
    await child.stop()
    expect([alive(pid), child.running(), lines]).toEqual([false, false, []])
  })

  it('that does not listen is killed after its grace, with what it started', async () => {
    run(stubborn)
    await until(() => pids().length === 2)
    await child.stop(300)
    expect(lines).toContain('SIGTERM')
    await until(() => !pids().some(alive))
  })

  it('leaves nothing of what it started when it crashes', async () => {
    run(stubborn)
    await until(() => pids().length === 2)
    const [own = 0, grandchild = 0] = pids()
    process.kill(own, 'SIGKILL')
    await until(() => !alive(grandchild))
  })

  it('hands its lines on', async () => {
    run(node('console.log("salam"); console.error("xəta"); setInterval(() => {}, 1000)'))
    await until(() => lines.length === 2)
    expect([...lines].sort()).toEqual(['salam', 'xəta'])
  })
})

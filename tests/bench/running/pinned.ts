import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { Refusal } from '@/scripts/process/refusal'

/** The core of the server that is measured, and that of whoever asks it. */
export const core = { server: '0', client: '1' } as const

/** Puts a running process with all its threads on one core. @returns how to let it go again */
export function pin(pid: number, to: string): () => void {
  const set = (cores: string) => execFileSync('taskset', ['-acp', cores, String(pid)], { stdio: 'ignore' })
  set(to)
  return () => set(`0-${cpus().length - 1}`)
}

/** @throws Refusal naming what is missing on this machine for measuring */
export function requireTools(): void {
  if (cpus().length < 2)
    throw new Refusal('Server and client are measured on a core each: this machine has one.')
  for (const tool of ['taskset', 'nginx', 'wrk']) {
    try {
      execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' })
    } catch {
      throw new Refusal(`${tool} is not installed: on Debian, apt-get install util-linux nginx-light wrk.`)
    }
  }
}

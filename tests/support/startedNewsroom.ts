import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** `npm start` as a person types it, in a process group of its own as a terminal would give it. */
export class StartedNewsroom {
  output = ''
  readonly npm: ChildProcess
  readonly #dataDir: string

  constructor(dataDir: string, settings: Record<string, string>) {
    this.#dataDir = dataDir
    const neutral = {
      HOST: '',
      SITE_URL: '',
      DATABASE_URL: '',
      PAYLOAD_SECRET: '',
      ADMIN_EMAIL: '',
      SMTP_URL: '',
      EDGE_PURGE_URL: '',
    }
    const own = { DATA_DIR: dataDir, SAMPLE_CONTENT: 'no', ADMIN_PASSWORD: '', ...settings }
    this.npm = spawn('npm', ['start'], { env: { ...process.env, ...neutral, ...own }, detached: true })
    for (const stream of [this.npm.stdout, this.npm.stderr]) {
      stream?.on('data', (chunk) => {
        this.output += chunk
      })
    }
  }

  /** Waits for words in the output; rejects with all of it when they do not come. */
  async says(words: RegExp): Promise<string> {
    await until(() => words.test(this.output) || this.npm.exitCode !== null, 90_000)
    const said = words.exec(this.output)?.[0]
    if (said === undefined) throw new Error(`${words} was not said:\n${this.output}`)
    return said
  }

  /** The process that npm started. */
  get startPid(): number {
    const children = readFileSync(`/proc/${this.npm.pid}/task/${this.npm.pid}/children`, 'utf8')
    return Number(children.trim().split(' ')[0])
  }

  async ended(): Promise<number | null> {
    if (this.npm.exitCode === null && this.npm.signalCode === null) await once(this.npm, 'exit')
    return this.npm.exitCode
  }

  /** Every process that belongs to this start, found by its folder in arguments or environment (Linux). */
  left(): string[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
      .map((pid) => `${pid} ${read(pid, 'cmdline')}\n${read(pid, 'environ')}`)
      .filter((all) => all.includes(this.#dataDir))
      .map((all) => all.split('\n')[0] ?? '')
  }

  /** Waits until nothing is left; rejects naming what is. */
  async leavesNothing(): Promise<void> {
    await until(() => this.left().length === 0, 20_000)
    if (this.left().length > 0) throw new Error(`Left behind:\n${this.left().join('\n')}`)
  }
}

function read(pid: string, file: string): string {
  const path = `/proc/${pid}/${file}`
  try {
    return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\0', ' ').replaceAll('\n', ' ') : ''
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EACCES' || code === 'ESRCH' || code === 'ENOENT') return ''
    throw error
  }
}

async function until(condition: () => boolean, patience: number): Promise<void> {
  for (const since = Date.now(); !condition() && Date.now() - since < patience; ) await pause(50)
}

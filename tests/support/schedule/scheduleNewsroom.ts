import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withConnection } from '@/scripts/postgres/connect'
import { openEmbedded } from '@/scripts/postgres/open'
import { nodeStep } from '@/scripts/process/child'
import { Lifetime } from '@/scripts/process/lifetime'
import type { Received } from '../mailServer'
import { startMailServer } from '../mailServer'
import { plannedItems } from './plannedItems'

/** A database of its own with items that wait for their time, a mail server, and workers that can be killed. */
export class ScheduleNewsroom {
  readonly #folder = mkdtempSync(join(tmpdir(), 'newsroom-schedule-'))
  readonly #life = new Lifetime()
  readonly #workers = new Set<ChildProcess>()
  #environment: NodeJS.ProcessEnv = process.env
  #url = ''
  mails: readonly Received[] = []
  /** What the workers printed */
  log = ''

  async open(): Promise<void> {
    this.#life.onEnd(() => rmSync(this.#folder, { recursive: true, force: true }))
    chmodSync(this.#folder, 0o755)
    const database = await openEmbedded(this.#folder, { settings: ['fsync=off'] })
    this.#life.onEnd(database.close)
    const mail = await startMailServer()
    this.#life.onEnd(mail.stop)
    this.mails = mail.received
    this.#url = database.url
    this.#environment = {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: this.#url,
      PAYLOAD_SECRET: 'a secret for the time of a test only, long enough',
      DATA_DIR: this.#folder,
      ADMIN_EMAIL: 'leyla@example.org',
      ADMIN_PASSWORD: 'Səhər tezdən oyanan 1',
      SMTP_URL: mail.url,
    }
    const prepare = ['--import', 'tsx', 'scripts/prepare.ts', 'migrate', 'admin']
    await nodeStep(this.#life, 'Preparing a database', prepare, this.#environment)
  }

  readonly sql = <Row extends object>(text: string, values?: unknown[]): Promise<Row[]> =>
    withConnection(this.#url, async (client) => (await client.query<Row>(text, values)).rows)

  /** Items that were approved and wait, all due at the same moment. @param due an interval from now: '2 seconds' */
  plan = (items: number, due: string): Promise<unknown> => this.sql(plannedItems, [items, due])

  /** How many releases stand so. */
  async count(state: string): Promise<number> {
    const rows = await this.sql<{ count: number }>(
      'select count(*)::int as count from releases where state = $1',
      [state],
    )
    return rows[0]?.count ?? 0
  }

  /** @param clockOff minutes by which its clock is ahead (behind, where negative) */
  startWorker(clockOff = 0): ChildProcess {
    const clock = clockOff === 0 ? [] : ['--import', './tests/support/schedule/otherClock.mjs']
    const worker = spawn(process.execPath, [...clock, '--import', 'tsx', 'scripts/worker.ts'], {
      env: { ...this.#environment, CLOCK_OFF_MINUTES: `${clockOff}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [worker.stdout, worker.stderr])
      stream?.on('data', (chunk) => {
        this.log += chunk
      })
    this.#workers.add(worker)
    return worker
  }

  async kill(worker: ChildProcess): Promise<void> {
    this.#workers.delete(worker)
    if (worker.exitCode !== null || worker.signalCode !== null) return
    worker.kill('SIGKILL')
    await once(worker, 'exit')
  }

  async killAll(): Promise<void> {
    for (const worker of [...this.#workers]) await this.kill(worker)
  }

  async close(): Promise<void> {
    await this.killAll()
    await this.#life.end()
  }
}

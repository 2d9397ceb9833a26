import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withConnection } from '@/scripts/postgres/connect'
import { openEmbedded } from '@/scripts/postgres/open'
import { nodeStep } from '@/scripts/process/child'
import { Lifetime } from '@/scripts/process/lifetime'
import { archiveLines } from './oldItems'

/** What is asked for by the command's report. */
export interface ArchiveReport {
  lines: number
  imported: number
  already: number
  paired: number
  redirects: number
  links: number
  damaged: object[]
  refused: object[]
  seconds: number
}

/** `npm run import -- --archive … --publish` under way. */
export interface RunningImport {
  npm: ChildProcess
  /** What it has printed so far */
  output: { report: string; progress: string }
  ended: Promise<number | null>
}

/** A database of its own with an administrator and one organisation, into which the command itself imports. */
export class ArchiveNewsroom {
  readonly archive: string
  readonly #folder = mkdtempSync(join(tmpdir(), 'newsroom-archive-'))
  readonly #life = new Lifetime()
  #environment: NodeJS.ProcessEnv = process.env
  #url = ''

  /**
   * @param items how many the archive has
   * @param length characters of each
   */
  constructor(items: number, length: number) {
    this.archive = join(this.#folder, 'archive.jsonl')
    writeFileSync(this.archive, archiveLines(items, length))
    this.#life.onEnd(() => rmSync(this.#folder, { recursive: true, force: true }))
  }

  /**
   * @param sample with the sample content instead of one organisation
   * @param settings more of Postgres' own
   */
  async open({
    sample = false,
    settings = [],
  }: {
    sample?: boolean
    settings?: string[]
  } = {}): Promise<void> {
    chmodSync(this.#folder, 0o755)
    const database = await openEmbedded(this.#folder, { settings })
    this.#life.onEnd(database.close)
    this.#url = database.url
    this.#environment = {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: this.#url,
      PAYLOAD_SECRET: 'a secret for the time of a test only, long enough',
      DATA_DIR: this.#folder,
      ADMIN_EMAIL: 'leyla@example.org',
      ADMIN_PASSWORD: 'Səhər tezdən oyanan 1',
      SMTP_URL: '',
    }
    const steps = sample ? ['migrate', 'sample', 'admin'] : ['migrate', 'admin']
    const prepare = ['--import', 'tsx', 'scripts/prepare.ts', ...steps]
    await nodeStep(this.#life, 'Preparing a database', prepare, this.#environment)
    if (sample) return
    await this.sql(`
      with one as (insert into organisations (id, _status) values (gen_random_uuid(), 'published') returning id),
        named as (insert into organisations_locales (_parent_id, _locale, name, slug)
          select id, 'az'::_locales, 'Dövlət Miqrasiya Xidməti', 'dovlet-miqrasiya-xidmeti' from one
          union all select id, 'en', 'State Migration Service', 'state-migration-service' from one),
        version as (insert into _organisations_v (id, parent_id, version__status, latest)
          select gen_random_uuid(), id, 'published', true from one returning id)
      insert into _organisations_v_locales (_parent_id, _locale, version_name, version_slug)
        select id, 'az'::_locales, 'Dövlət Miqrasiya Xidməti', 'dovlet-miqrasiya-xidmeti' from version
        union all select id, 'en'::_locales, 'State Migration Service', 'state-migration-service' from version`)
  }

  readonly sql = <Row extends object>(text: string, values?: unknown[]): Promise<Row[]> =>
    withConnection(this.#url, async (client) => (await client.query<Row>(text, values)).rows)

  /** Starts the command as an operator types it, in a process group of its own as a terminal would give it. */
  importing(): RunningImport {
    const npm = spawn('npm', ['run', '-s', 'import', '--', '--archive', this.archive, '--publish'], {
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const output = { report: '', progress: '' }
    npm.stdout.on('data', (chunk) => {
      output.report += chunk
    })
    npm.stderr.on('data', (chunk) => {
      output.progress += chunk
    })
    return { npm, output, ended: once(npm, 'close').then(([code]) => code) }
  }

  /** Imports to the end. @throws Error with what was printed when it does not get there */
  async import(): Promise<ArchiveReport> {
    const { output, ended } = this.importing()
    if ((await ended) !== 0) throw new Error(`the import failed:\n${output.progress}\n${output.report}`)
    return JSON.parse(output.report)
  }

  async close(): Promise<void> {
    await this.#life.end()
  }
}

/** The most memory that a process and all that it started have had so far, in bytes (Linux). */
export function peakMemory(pid: number, known: Map<number, number>): number {
  for (const one of familyOf(pid)) {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${one}/status`))?.[1]
    known.set(one, Math.max(known.get(one) ?? 0, Number(peak ?? 0) * 1024))
  }
  return [...known.values()].reduce((sum, peak) => sum + peak, 0)
}

/** Ids of a process and all that it started, by what Linux says of each. */
export function familyOf(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).trim()
  return [pid, ...(children === '' ? [] : children.split(' ').flatMap((child) => familyOf(Number(child))))]
}

/** '' of a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ESRCH') return ''
    throw error
  }
}

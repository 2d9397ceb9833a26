import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '@/press/testing/until'
import { recreateDatabase, withConnection } from '@/scripts/postgres/connect'
import type { OpenDatabase } from '@/scripts/postgres/open'
import { openEmbedded } from '@/scripts/postgres/open'
import { nodeStep, startNode } from '@/scripts/process/child'
import { Lifetime } from '@/scripts/process/lifetime'

/** Where a publication is killed: before a statement is sent, or a moment after. */
export interface Point {
  statement: number
  sent: boolean
}

/** Everything that a publication writes of one item, as the database shows it to others. */
export interface Traces {
  row: { title: string; slug: string; status: string }
  latest: { title: string; status: string }
  versions: number
  found: string | null
  leads: string | null
  told: number
  seen: string | null
}

const traces = `
  select json_build_object(
    'row', (select json_build_object('title', title, 'slug', slug, 'status', _status) from news where id = $1),
    'latest', (select json_build_object('title', version_title, 'status', version__status)
      from _news_v where parent_id = $1 and latest),
    'versions', (select count(*) from _news_v where parent_id = $1),
    'found', (select title from search.texts where document = $1),
    'leads', (select "to" from redirects where "from" = '/az/xeberler/kohne-' || right($1::text, 12)),
    'told', (select count(*) from press_events where document_id = $1),
    'seen', (select version_title from public_spans join _news_v on _news_v.id = version_id
      where document_id = $1 and ends is null)
  ) as traces`

/** A database with items that are public and have a newer draft, and processes that publish them and are killed. */
export class KilledPublications {
  readonly #life = new Lifetime()
  readonly #folder = mkdtempSync(join(tmpdir(), 'newsroom-killed-'))
  #database!: OpenDatabase
  #url = ''

  async open(): Promise<void> {
    this.#life.onEnd(() => rmSync(this.#folder, { recursive: true, force: true }))
    chmodSync(this.#folder, 0o755)
    this.#database = await openEmbedded(this.#folder, { settings: ['fsync=off'] })
    this.#life.onEnd(this.#database.close)
    const url = new URL(this.#database.url)
    url.pathname = '/killed'
    this.#url = url.href
    await recreateDatabase(url.href)
    await nodeStep(
      this.#life,
      'Preparing a database',
      ['--import', 'tsx', 'scripts/prepare.ts', 'migrate'],
      this.#environment(),
    )
  }

  close = () => this.#life.end()

  #environment = (): NodeJS.ProcessEnv => ({
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: this.#url,
    PAYLOAD_SECRET: 'a secret for the time of a test only, long enough',
    DATA_DIR: this.#folder,
    SMTP_URL: '',
  })

  /** Runs the program that publishes. @returns how it ended, and what it found */
  async #run(...args: string[]): Promise<{ signal: NodeJS.Signals | null; found: unknown }> {
    const program = ['--import', 'tsx', 'tests/faults/publishing/publishAlone.ts', ...args]
    const child = startNode(this.#life, program, this.#environment(), 'pipe')
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        said += chunk
      })
    const { code, signal } = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>(
      (resolve) => child.once('close', (ended, by) => resolve({ code: ended, signal: by })),
    )
    if (code !== 0 && signal !== 'SIGKILL')
      throw new Error(`publishAlone ${args[0]} failed: ${said.slice(-5_000)}`)
    return { signal, found: JSON.parse(/^found (.*)$/m.exec(said)?.[1] ?? 'null') }
  }

  /** Writes items. @returns their ids, and how many statements the publication of one takes */
  async write(count: number): Promise<{ ids: string[]; statements: number }> {
    return (await this.#run('write', String(count))).found as { ids: string[]; statements: number }
  }

  /** Publishes an item in a process that is killed at a point (kill -9). @returns whether it was killed */
  async publishAndKill(id: string, { statement, sent }: Point): Promise<boolean> {
    const { signal } = await this.#run('publish', id, String(statement), sent ? 'sent' : 'before')
    await until(
      async () =>
        (
          await this.#ask(
            'select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
          )
        ).length === 0,
    )
    return signal === 'SIGKILL'
  }

  /** Publishes items to the end. */
  publish = async (ids: string[]): Promise<void> => {
    await this.#run('finish', ...ids)
  }

  async tracesOf(id: string): Promise<Traces> {
    const [row] = await this.#ask(traces, [id])
    return row?.traces as Traces
  }

  #ask = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    withConnection(this.#url, async (client) => (await client.query(text, values)).rows)
}

/** What an item's traces are before and after its publication: nothing lies between. */
export const wholly = (id: string): Record<'old' | 'new', Traces> => {
  const end = id.slice(-12)
  const newPath = `/az/xeberler/yeni-${end}`
  return {
    old: {
      row: { title: `Köhnə ${end}`, slug: `kohne-${end}`, status: 'published' },
      latest: { title: `Yeni ${end}`, status: 'draft' },
      versions: 4,
      found: `Köhnə ${end}`,
      leads: null,
      told: 1,
      seen: `Köhnə ${end}`,
    },
    new: {
      row: { title: `Yeni ${end}`, slug: `yeni-${end}`, status: 'published' },
      latest: { title: `Yeni ${end}`, status: 'published' },
      versions: 5,
      found: `Yeni ${end}`,
      leads: newPath,
      told: 2,
      seen: `Yeni ${end}`,
    },
  }
}

import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PressOptions, RunningPress } from '@/press/main'
import { runPress } from '@/press/main'
import { withConnection } from '@/scripts/postgres/connect'
import type { OpenDatabase } from '@/scripts/postgres/open'
import { openEmbedded } from '@/scripts/postgres/open'
import { optionsOf } from './options'

/** Pages in a database, and the table in which their changes are announced (as the migrations make it). */
const tables = `
  create table press_events (
    id bigint generated always as identity primary key, xid xid8 not null default pg_current_xact_id(),
    at timestamptz not null default now(), action text not null, collection text not null,
    document_id uuid, tags text[] not null default '{}');
  create table pages (path text primary key, text text not null);
  create table settings (name text primary key, value text not null);
  insert into settings values ('slow', '0')`

const settings = ['fsync=off']

/** A Postgres and a press, for a test that ends them in ways that nobody wishes for. */
export class FaultyNewsroom {
  readonly folder = mkdtempSync(join(tmpdir(), 'newsroom-faults-'))
  readonly lines: string[] = []
  readonly #presses: RunningPress[] = []
  readonly #last: (() => unknown)[] = []
  database!: OpenDatabase

  async openDatabase(): Promise<void> {
    chmodSync(this.folder, 0o755)
    this.database = await openEmbedded(this.folder, { settings })
    await this.sql(tables)
  }

  /** Stops Postgres in order. It stays away until it is started. */
  stopDatabase = () => this.database.close()

  /** Starts Postgres where it was. */
  async startDatabase(): Promise<void> {
    const port = Number(new URL(this.database.url).port)
    this.database = await openEmbedded(this.folder, { settings, port })
  }

  readonly sql = (text: string, values?: unknown[]) =>
    withConnection(this.database.url, (client) => client.query(text, values))

  /** Writes a page and announces it, in one transaction as newsroom/publishing does. */
  publish = (path: string, text: string) =>
    this.#change(
      'publish',
      path,
      `insert into pages values ($2, $3) on conflict (path) do update set text = $3`,
      text,
    )

  /** Takes a page away and announces it. */
  takeDown = (path: string) =>
    this.#change('unpublish', path, 'delete from pages where path = $2 or $3::text is null', '')

  #change(action: string, path: string, change: string, text: string) {
    return this.sql(
      `with changed as (${change} returning 1), written as (
        insert into press_events (action, collection, tags) values ($1, 'news', array['address:' || $2]) returning id)
      select pg_notify('press_events', id::text) from written`,
      [action, path, text],
    )
  }

  async openPress(
    folder = join(this.folder, 'press'),
    databaseUrl = this.database.url,
    changes: Partial<PressOptions> = {},
  ): Promise<RunningPress> {
    const log = (line: string) => this.lines.push(line)
    const press = await runPress({ ...optionsOf(folder, databaseUrl), ...changes, log })
    this.#presses.push(press)
    await press.ready
    return press
  }

  /** Postgres as when the power fails. It is started again by itself, as with npm start. */
  async killDatabase(): Promise<void> {
    const { rows } = await this.sql(
      "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid",
    )
    process.kill(rows[0].pid, 'SIGKILL')
  }

  /** The process that renders, as a process of this one */
  async nextProcess(): Promise<{ pid: number }> {
    const { stdout } = await promisify(execFile)('pgrep', [
      '-P',
      String(process.pid),
      '-f',
      'faults/pages.mjs',
    ])
    return { pid: Number(stdout.trim().split('\n')[0]) }
  }

  /**
   * Leaves a folder hardly any room: a small file system of its own where this user may mount one, else a file
   * stands where the copies would.
   */
  fill(folder: string): void {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', folder]).status === 0
    if (mounted) this.#last.push(() => spawnSync('umount', ['-l', folder]))
    else writeFileSync(join(folder, 'pages'), '')
  }

  renderings = (path: string) => this.lines.filter((line) => line === `rendered ${path}`).length

  async close(): Promise<void> {
    await Promise.all(this.#presses.map((press) => press.stop({ now: true })))
    await this.database.close()
    for (const work of this.#last) work()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** What a reader gets: status and words of a page, and whether it is marked as an older copy. */
export async function read(port: number, path: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`)
  const words = /<p>(.*?)<\/p>/.exec(await answer.text())?.[1] ?? ''
  return `${answer.status} ${words}${answer.headers.has('age') ? ' (köhnə)' : ''}`
}

/** Reads pages again and again. @returns how to end, with everything that was answered */
export function readersOf(port: number, paths: string[], readers = 8): () => Promise<Set<string>> {
  const answers = new Set<string>()
  let ended = false
  const working = Array.from({ length: readers }, async () => {
    while (!ended) {
      for (const path of paths) answers.add(await read(port, path).catch((error: unknown) => String(error)))
    }
  })
  return async () => {
    ended = true
    await Promise.all(working)
    return answers
  }
}

import { readdirSync } from 'node:fs'
import type { Client } from 'pg'

/** The migrations that this version of the program brings, in order. */
export function broughtMigrations(folder = 'migrations'): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

/** What a database lacks and what it knows beyond this version of the program. */
export async function migrationState(client: Client, brought = broughtMigrations()) {
  const { rows } = (await hasTable(client, 'public.payload_migrations'))
    ? await client.query<{ name: string }>('select name from payload_migrations where batch > 0')
    : { rows: [] }
  const done = new Set(rows.map((row) => row.name))
  const queue = await hasTable(client, 'graphile_worker._private_jobs')
  return {
    missing: brought.filter((name) => !done.has(name)),
    unknown: [...done].filter((name) => !brought.includes(name)),
    queue,
  }
}

/** Whether a table exists. */
export async function hasTable(client: Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [
    name,
  ])
  return rows[0]?.found ?? false
}

import type { Client } from 'pg'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import { hasTable } from './migrationState'

/** Whether there is anything in the tables that editors fill, trash included. */
export const hasContent = (client: Client) => anyRow(client, publishableCollections)

/** Whether anybody can log in: an account whose one-time link was not used yet has no password. */
export async function canAnybodyLogIn(client: Client): Promise<boolean> {
  if (!(await hasTable(client, 'public.users'))) return false
  const { rowCount } = await client.query('select 1 from users where hash is not null limit 1')
  return rowCount === 1
}

async function anyRow(client: Client, tables: readonly string[]): Promise<boolean> {
  for (const table of tables) {
    if (!(await hasTable(client, `public.${table}`))) continue
    const { rowCount } = await client.query(`select 1 from ${client.escapeIdentifier(table)} limit 1`)
    if (rowCount) return true
  }
  return false
}

import type { Client } from 'pg'
import { hasTable } from './migrationState'

/** Whether there is anything in the tables that editors fill, trash included. */
export const hasContent = (client: Client) => anyRow(client, ['news', 'events', 'people', 'organisations'])

/** Whether anybody can log in. */
export const hasUsers = (client: Client) => anyRow(client, ['users'])

async function anyRow(client: Client, tables: string[]): Promise<boolean> {
  for (const table of tables) {
    if (!(await hasTable(client, `public.${table}`))) continue
    const { rowCount } = await client.query(`select 1 from ${client.escapeIdentifier(table)} limit 1`)
    if (rowCount) return true
  }
  return false
}

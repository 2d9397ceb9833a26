import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from './statements'

/**
 * The instant at which this transaction began, by the clock of the database (ISO). What is promised and what was done is
 * dated by that one clock: those of editors and servers may differ.
 */
export async function databaseClock(req: PayloadRequest): Promise<string> {
  const [row] = await runStatement(req, sql`select now() as now`)
  return new Date(row?.now as string | Date).toISOString()
}

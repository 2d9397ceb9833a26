import 'server-only'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { openPayload } from './openPayload'

/**
 * The rows of one statement, for what Payload cannot ask. It knows no access rules: it may find ids, counts and
 * the names and slugs of what is published, and says so itself.
 */
export async function rows<Row = Record<string, unknown>>(statement: SQL): Promise<Row[]> {
  const payload = await openPayload()
  const found = await (payload.db as unknown as PostgresAdapter).drizzle.execute(statement)
  return found.rows as Row[]
}

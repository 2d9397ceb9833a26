import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'

type Rows = Record<string, unknown>[]

/**
 * Runs a statement on one of our own plain tables, inside the transaction of the request if there is one, so
 * that it commits or rolls back together with the documents.
 */
export async function runStatement(req: PayloadRequest, statement: SQL): Promise<Rows> {
  const database = req.payload.db as unknown as PostgresAdapter
  const transaction = await req.transactionID
  const session = transaction === undefined ? undefined : database.sessions[transaction]
  const result = await (session?.db ?? database.drizzle).execute(statement)
  return result.rows as Rows
}

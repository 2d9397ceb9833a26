import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

interface PgClient {
  query: (...args: unknown[]) => unknown
}

/** Every SQL statement that reaches the database while some work is done, in order. */
export async function statementsOf(payload: Payload, work: () => Promise<unknown>): Promise<string[]> {
  const { pool } = payload.db as unknown as PostgresAdapter
  const { prototype } = (pool as unknown as { Client: { prototype: PgClient } }).Client
  const statements: string[] = []
  const query = prototype.query
  prototype.query = function (this: PgClient, ...args: unknown[]) {
    const [first] = args
    statements.push(typeof first === 'string' ? first : String((first as { text?: string })?.text))
    return query.apply(this, args)
  }
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return statements
}

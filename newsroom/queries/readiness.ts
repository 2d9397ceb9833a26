import 'server-only'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { migrations } from '@/migrations'
import { openPayload } from './openPayload'

export interface Readiness {
  /** The database answers */
  database: boolean
  /** It has the form that this version of the program needs */
  migrations: boolean
}

/** Whether pages can be made now. What stands in the way goes to the log, not to whoever asks. */
export async function readiness(): Promise<Readiness> {
  const newest = migrations.at(-1)?.name
  try {
    const payload = await openPayload()
    const { drizzle } = payload.db as unknown as PostgresAdapter
    const { rows } = await drizzle.execute(
      sql`select exists (select from payload_migrations where name = ${newest} and batch > 0) as done`,
    )
    return { database: true, migrations: rows[0]?.done === true }
  } catch (error) {
    console.error('readiness: the database did not answer', error)
    return { database: false, migrations: false }
  }
}

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
  /** No job waits for longer than two minutes: somebody works them off */
  jobs: boolean
}

/** Whether pages can be made now. What stands in the way goes to the log, not to whoever asks. */
export async function readiness(): Promise<Readiness> {
  const newest = migrations.at(-1)?.name
  try {
    const payload = await openPayload()
    const { drizzle } = payload.db as unknown as PostgresAdapter
    const { rows } = await drizzle.execute(
      sql`select exists (select from payload_migrations where name = ${newest} and batch > 0) as done,
        not exists (
          select from graphile_worker.jobs
          where run_at < now() - interval '2 minutes' and locked_at is null and attempts < max_attempts
        ) as jobs`,
    )
    return { database: true, migrations: rows[0]?.done === true, jobs: rows[0]?.jobs === true }
  } catch (error) {
    console.error('readiness: the database did not answer', error)
    return { database: false, migrations: false, jobs: false }
  }
}

import { runMigrations } from 'graphile-worker'
import type { Payload } from 'payload'
import { withConnection } from './postgres/connect'

/** Any number that nothing else in this database locks. */
const lock = 7_310_022_118

/**
 * Brings the database to the form that this version needs: Payload's tables and ours, then the queue's. Of
 * several machines that start at once one does it and the others wait.
 * @throws what a migration throws; its transaction is rolled back.
 */
export async function migrate(payload: Payload, databaseUrl: string): Promise<void> {
  await withConnection(databaseUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lock])
    await payload.db.migrate()
    await runMigrations({ connectionString: databaseUrl })
  })
}

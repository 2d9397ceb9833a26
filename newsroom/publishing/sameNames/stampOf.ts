import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'

/** Something that changes whenever an entry of a collection, a draft of it, the trash or a merge does. */
export async function stampOf(req: PayloadRequest, collection: string): Promise<string> {
  const name = sql.identifier
  const [row] = await runStatement(
    req,
    sql`select (select concat(count(*), ' ', max(updated_at)) from ${name(collection)} where deleted_at is null) as entries,
      (select concat(count(*), ' ', max(updated_at)) from ${name(`_${collection}_v`)}) as versions,
      (select concat(count(*), ' ', max(undone_at)) from merges) as merged`,
  )
  return JSON.stringify(row)
}

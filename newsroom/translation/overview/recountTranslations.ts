import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { publishableCollections } from '../../publishing/publishable'
import { runStatement } from '../../publishing/statements'
import { inTransaction } from '../../publishing/transaction'
import { rememberTranslation } from './rememberTranslation'

/** Grows when the rows have to be counted in another way than those that lie in databases. */
export const countingRules = 1

/**
 * Counts anew how every document stands in its languages, each in a transaction of its own: people go on working
 * meanwhile. Tells nobody; what is assigned stays so.
 * @returns how many documents were looked at
 */
export async function recountTranslations(payload: Payload): Promise<number> {
  let documents = 0
  for (const collection of publishableCollections) {
    const asker = await createLocalReq({}, payload)
    // What was deleted past the program.
    await runStatement(
      asker,
      sql`delete from translations t where t.collection = ${collection} and not exists
        (select from ${sql.identifier(collection)} d where d.id = t.source_id and d.deleted_at is null)`,
    )
    const all = await runStatement(
      asker,
      sql`select id from ${sql.identifier(collection)} where deleted_at is null order by id`,
    )
    for (const { id } of all) {
      const req = await createLocalReq({}, payload)
      await inTransaction(req, () => rememberTranslation(req, { collection, id: String(id) }))
    }
    documents += all.length
  }
  const req = await createLocalReq({}, payload)
  await runStatement(
    req,
    sql`insert into translations_counted (rules) values (${countingRules}) on conflict (rules) do update set at = now()`,
  )
  return documents
}

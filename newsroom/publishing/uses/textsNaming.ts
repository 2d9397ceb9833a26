import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { texts } from '../merging/places'
import { runStatement } from '../statements'

const name = sql.identifier

/** Ids of documents, by collection. */
type Ids = Map<string, Set<string>>

/**
 * Documents whose running text names an entry or shows a file: as it is stored now, and in its latest version.
 * An id is random enough to be looked for as words; what is found is read again with the rights of who asks.
 */
export async function textsNaming(req: PayloadRequest, id: string): Promise<{ now: Ids; latest: Ids }> {
  const found = { now: new Map(), latest: new Map() } satisfies Record<string, Ids>
  const idsOf = (rows: Record<string, unknown>[]) => new Set(rows.map((row) => String(row.id)))
  for (const { collection, now, versions } of texts) {
    const naming = (column: string) => sql`position(${id} in t.${name(column)}::text) > 0`
    const stored = await runStatement(
      req,
      sql`select t.${name(now.owner)} as id from ${name(now.table)} t where ${naming(now.column)}`,
    )
    const version = name(`_${collection}_v`)
    const latest = await runStatement(
      req,
      versions.owner === 'id'
        ? sql`select t.parent_id as id from ${version} t where t.latest and ${naming(versions.column)}`
        : sql`select d.parent_id as id from ${version} d join ${name(versions.table)} t on t._parent_id = d.id
            where d.latest and ${naming(versions.column)}`,
    )
    found.now.set(collection, idsOf(stored))
    found.latest.set(collection, idsOf(latest))
  }
  return found
}

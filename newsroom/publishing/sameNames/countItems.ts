import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { KindOfNames } from '../../names/duplicates/entry'
import { placesOf } from '../merging/places'
import { runStatement } from '../statements'

/** How many news items and events name each of some entries, in public or in a draft that was never public. */
export async function countItems(
  req: PayloadRequest,
  kind: KindOfNames,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const name = sql.identifier
  const among = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const named = placesOf[kind]
    .filter(({ collection }) => collection === 'news' || collection === 'events')
    .map(
      ({ now: { table, column, owner } }) =>
        sql`select ${name(column)} as id, ${name(owner)} as item from ${name(table)} where ${name(column)} in (${among})`,
    )
  const rows = await runStatement(
    req,
    sql`select id, count(distinct item)::int as items from (${sql.join(named, sql` union all `)}) as links group by id`,
  )
  return new Map(rows.map(({ id, items }) => [String(id), Number(items)]))
}

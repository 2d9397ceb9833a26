import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { PublishableCollection } from '../publishable'
import { publishableCollections } from '../publishable'
import { runStatement } from '../statements'
import type { Place } from '../tags'
import type { MergeableCollection } from './places'
import { placesOf, texts } from './places'
import type { MergeRecord } from './record'

/** The public documents whose links were moved. */
export async function publicMoved(
  req: PayloadRequest,
  collection: MergeableCollection,
  { links, texts: inTexts, dropped }: Pick<MergeRecord, 'links' | 'texts' | 'dropped'>,
): Promise<Place[]> {
  const places = [...placesOf[collection], ...texts]
  const moved: Place[] = []
  for (const citing of publishableCollections) {
    const tables = new Set(places.filter((one) => one.collection === citing).map(({ now }) => now.table))
    const ids = [
      ...[...links, ...inTexts].filter(({ table }) => tables.has(table)).map(({ document }) => document),
      ...dropped.filter(({ table }) => tables.has(table)).map(({ row }) => String(row.parent_id)),
    ]
    if (ids.length === 0) continue
    moved.push(...(await publicOnes(req, citing, ids)).map((id) => ({ collection: citing, id })))
  }
  return moved
}

async function publicOnes(req: PayloadRequest, collection: PublishableCollection, ids: string[]) {
  const all = JSON.stringify([...new Set(ids)])
  const rows = await runStatement(
    req,
    sql`select id from ${sql.identifier(collection)} where _status = 'published'
      and id::text in (select jsonb_array_elements_text(${all}::jsonb))`,
  )
  return rows.map(({ id }) => String(id))
}

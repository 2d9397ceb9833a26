import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { PublishableCollection } from '../publishable'
import { publishableCollections } from '../publishable'
import { runStatement } from '../statements'
import { documentTag, isTagged } from '../tags'
import type { MergeableCollection } from './places'
import { placesOf, texts } from './places'
import type { MergeRecord } from './record'

/** Tags of the public documents whose links were moved. */
export async function tagsOfMoved(
  req: PayloadRequest,
  collection: MergeableCollection,
  { links, texts: inTexts, dropped }: Pick<MergeRecord, 'links' | 'texts' | 'dropped'>,
): Promise<string[]> {
  const places = [...placesOf[collection], ...texts]
  const tags: string[] = []
  for (const citing of publishableCollections) {
    const tables = new Set(places.filter((one) => one.collection === citing).map(({ now }) => now.table))
    const ids = [
      ...[...links, ...inTexts].filter(({ table }) => tables.has(table)).map(({ document }) => document),
      ...dropped.filter(({ table }) => tables.has(table)).map(({ row }) => String(row.parent_id)),
    ]
    if (!isTagged(citing) || ids.length === 0) continue
    tags.push(...(await publicOnes(req, citing, ids)).map((id) => documentTag(citing, id)))
  }
  return tags
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

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { StoredDocument } from './documents'
import { runStatement } from './statements'
import { besideTag } from './tags'

/**
 * Tags of the two items between which a public news item stands in the list of its language: their pages lead
 * to the next and the previous one, and to nothing else that this item changes. To tell the list instead would
 * render every item of the language anew with each publication. An item that goes needs none of this: the
 * pages beside it show it, and say so.
 */
export async function besideTags(req: PayloadRequest, item: StoredDocument): Promise<string[]> {
  const others = sql`from news item where item.language = ${item.language} and item.state = 'published'
    and item._status = 'published' and item.deleted_at is null`
  const position = sql`(select published_at, id from news where id = ${item.id})`
  const found = await runStatement(
    req,
    sql`(select item.id ${others} and (item.published_at, item.id) < ${position}
        order by item.published_at desc, item.id desc limit 1)
      union all (select item.id ${others} and (item.published_at, item.id) > ${position}
        order by item.published_at, item.id limit 1)`,
  )
  return found.map(({ id }) => besideTag(String(id)))
}

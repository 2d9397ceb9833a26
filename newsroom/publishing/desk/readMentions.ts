import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../audit/record'
import { runStatement } from '../statements'
import type { Mention } from './desk'

const most = 20

/** Comments in which a colleague asks for the person, as long as what they belong to is not resolved. */
export async function readMentions(req: PayloadRequest): Promise<Mention[]> {
  const { id: me } = actorOf(req)
  const rows = await runStatement(
    req,
    sql`select c.id, c.collection, c.document_id, coalesce(v.version_title, n.title) as title, c.author_name, c.at, c.text
      from comment_mentions m join comments c on c.id = m.comment_id
        left join comments p on p.id = c.parent_id
        left join news n on c.collection = 'news' and n.id = c.document_id
        left join _news_v v on v.parent_id = n.id and v.latest
      where m.user_id = ${me}::uuid and c.author_id is distinct from ${me}::uuid
        and coalesce(p.resolved_at, c.resolved_at) is null and n.deleted_at is null
      order by c.at desc limit ${most}`,
  )
  return rows.map((row) => ({
    id: String(row.id),
    collection: String(row.collection),
    documentId: String(row.document_id),
    title: row.title as string | null,
    by: row.author_name as string | null,
    at: new Date(String(row.at)).toISOString(),
    text: String(row.text),
  }))
}

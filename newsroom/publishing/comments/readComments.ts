import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../audit/record'
import { runStatement } from '../statements'
import type { Colleague, Comment, CommentsOfDocument } from './comment'

/**
 * Everything that was said about a document: what is open first, each with its replies, and the colleagues who can be
 * asked for. The caller has checked that the person may read drafts.
 * @param mayDecide whether the person may resolve and delete what others said
 */
export async function readComments(
  req: PayloadRequest,
  collection: string,
  documentId: string,
  mayDecide: boolean,
): Promise<CommentsOfDocument> {
  const { id: me } = actorOf(req)
  const rows = await runStatement(
    req,
    sql`select c.*, coalesce((select json_agg(u.name order by u.name) from comment_mentions m join users u on u.id = m.user_id
        where m.comment_id = c.id), '[]') as mentions
      from comments c where c.collection = ${collection} and c.document_id = ${documentId} order by c.at, c.id`,
  )
  const commentOf = (row: Record<string, unknown>): Comment => ({
    id: String(row.id),
    field: String(row.field),
    text: String(row.text),
    authorId: row.author_id as string | null,
    author: row.author_name as string | null,
    at: iso(row.at),
    version: row.version_id as string | null,
    resolved: row.resolved_at ? { by: row.resolved_name as string | null, at: iso(row.resolved_at) } : null,
    mentions: row.mentions as string[],
    mine: mayDecide || (me !== null && row.author_id === me),
    replies: rows.filter(({ parent_id }) => parent_id === row.id).map(commentOf),
  })
  const comments = rows.filter(({ parent_id }) => parent_id === null).map(commentOf)
  const open = comments.filter(({ resolved }) => !resolved)
  return {
    open: open.length,
    comments: [...open, ...comments.filter(({ resolved }) => resolved)],
    colleagues: await colleaguesOf(req),
  }
}

/** Everybody with an account but the person who asks, by name. */
async function colleaguesOf(req: PayloadRequest): Promise<Colleague[]> {
  const { id: me } = actorOf(req)
  const rows = await runStatement(
    req,
    sql`select id, name from users where id is distinct from ${me}::uuid order by name, id`,
  )
  return rows.map(({ id, name }) => ({ id: String(id), name: String(name) }))
}

const iso = (value: unknown): string => new Date(String(value)).toISOString()

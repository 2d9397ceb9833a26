import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf, recordInAudit } from '../audit/record'
import { runStatement } from '../statements'
import { inTransaction } from '../transaction'
import { CommentRefused } from './refused'
import { tellOfComment } from './tellOfComment'

export interface NewComment {
  collection: string
  documentId: string
  field: string
  text: string
  /** Number of the version that the author looks at */
  version: string | null
  /** The comment that it answers, or null */
  parent: string | null
  /** Accounts of those whom it asks for */
  mentions: readonly string[]
}

/**
 * Says something about a document, and has those told by mail whom it asks for. An answer stands under what it answers
 * and on its field. The caller has checked that the person may read the document.
 * @throws CommentRefused when it answers something that is not there
 */
export const writeComment = (req: PayloadRequest, given: NewComment): Promise<{ id: string }> =>
  inTransaction(req, async () => {
    const { collection, documentId, text, version, mentions } = given
    const root = given.parent ? await rootOf(req, given, given.parent) : null
    const { id: author, name } = actorOf(req)
    const [row] = await runStatement(
      req,
      sql`insert into comments (collection, document_id, version_id, field, parent_id, text, author_id, author_name)
        values (${collection}, ${documentId}, ${version}, ${root?.field ?? given.field}, ${root?.id ?? null}, ${text},
          ${author}, ${name}) returning id`,
    )
    const id = String(row?.id)
    const told = await mention(req, id, mentions)
    if (told > 0) await tellOfComment(req, id)
    await recordInAudit(req, { action: 'commented', collection, documentId, details: { comment: id } })
    return { id }
  })

/** What an answer stands under: the beginning of the talk, whichever answer was answered. */
async function rootOf(req: PayloadRequest, { collection, documentId }: NewComment, parent: string) {
  const [row] = await runStatement(
    req,
    sql`select coalesce(parent_id, id) as id, field from comments
      where id = ${parent} and collection = ${collection} and document_id = ${documentId}`,
  )
  if (!row) throw new CommentRefused(req, 'gone')
  return { id: String(row.id), field: String(row.field) }
}

/** @returns how many there are of those who were named; accounts that are gone are nobody's */
async function mention(req: PayloadRequest, comment: string, users: readonly string[]): Promise<number> {
  if (users.length === 0) return 0
  const list = sql.join(
    users.map((user) => sql`${user}::uuid`),
    sql`, `,
  )
  const rows = await runStatement(
    req,
    sql`insert into comment_mentions (comment_id, user_id)
      select ${comment}, id from users where id in (${list}) on conflict do nothing returning user_id`,
  )
  return rows.length
}

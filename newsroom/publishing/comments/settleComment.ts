import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf, recordInAudit } from '../audit/record'
import { runStatement } from '../statements'
import { inTransaction } from '../transaction'
import { CommentRefused } from './refused'

export const settlements = ['resolve', 'reopen', 'delete'] as const
export type Settlement = (typeof settlements)[number]

const actions = {
  resolve: 'comment-resolved',
  reopen: 'comment-reopened',
  delete: 'comment-deleted',
} as const

/**
 * Resolves, reopens or deletes what was said; with it go its answers.
 * @param mayDecide whether the person may do so with what others said
 * @throws CommentRefused for what is not there, an answer that would be resolved alone, and somebody else's words
 */
export const settleComment = (
  req: PayloadRequest,
  id: string,
  settlement: Settlement,
  mayDecide: boolean,
): Promise<{ collection: string; documentId: string }> =>
  inTransaction(req, async () => {
    const { id: me, name } = actorOf(req)
    const [row] = await runStatement(req, sql`select * from comments where id = ${id} for update`)
    if (!row || (row.parent_id !== null && settlement !== 'delete')) throw new CommentRefused(req, 'gone')
    if (!mayDecide && row.author_id !== me) throw new CommentRefused(req, 'notYours')
    if (settlement === 'delete') await runStatement(req, sql`delete from comments where id = ${id}`)
    else
      await runStatement(
        req,
        settlement === 'resolve'
          ? sql`update comments set resolved_at = now(), resolved_by = ${me}, resolved_name = ${name}
              where id = ${id} and resolved_at is null`
          : sql`update comments set resolved_at = null, resolved_by = null, resolved_name = null where id = ${id}`,
      )
    const [collection, documentId] = [String(row.collection), String(row.document_id)]
    await recordInAudit(req, {
      action: actions[settlement],
      collection,
      documentId,
      details: { comment: id },
    })
    return { collection, documentId }
  })

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf, recordInAudit } from '../audit/record'
import { runStatement } from '../statements'
import type { NewsOrder } from './orders'
import { inState } from './orders'
import type { Standing } from './readStanding'
import { ReviewRefused } from './refusals'

/**
 * A second person says that the newest version may go out.
 * @throws ReviewRefused `ownWords` for whoever submitted it or saved it last
 */
export const approve = (order: NewsOrder): Promise<{ id: string }> =>
  inState(order, 'approve', async ({ standing }) => {
    refuseOwnWords(order.req, [standing.review?.submitted.by, standing.savedBy])
    return verdict(order.req, standing, 'approved', null)
  })

/** Says what should be put right first. Also takes an approval back, as long as nothing is scheduled. */
export const sendBack = ({ note, ...order }: NewsOrder & { note: string }): Promise<{ id: string }> =>
  inState(order, 'send-back', async ({ standing }) => {
    if (note.trim() === '') throw new ReviewRefused(order.req, 'needsNote')
    return verdict(order.req, standing, 'sent-back', note.trim())
  })

async function verdict(
  req: PayloadRequest,
  { id, language, version }: Standing,
  action: 'approved' | 'sent-back',
  note: string | null,
): Promise<{ id: string }> {
  const { id: by, name } = actorOf(req)
  await runStatement(
    req,
    sql`update reviews set verdict = ${action}, decided_by = ${by}, decided_name = ${name}, decided_at = now(),
      note = ${note} where version_id = ${version}`,
  )
  const details = { version, ...(note ? { note } : {}) }
  await recordInAudit(req, { action, collection: 'news', documentId: id, language, details })
  return { id }
}

/** @param authors accounts whose work it is; one that is not known is nobody's */
export function refuseOwnWords(req: PayloadRequest, authors: readonly (string | null | undefined)[]): void {
  const { id } = actorOf(req)
  if (id !== null && authors.includes(id)) throw new ReviewRefused(req, 'ownWords')
}

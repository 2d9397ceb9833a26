import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf, recordInAudit } from '../audit/record'
import type { Published } from '../publish'
import { publish } from '../publish'
import { cancelRelease } from '../releases/cancelRelease'
import { runStatement } from '../statements'
import type { Significance } from '../vocabulary'
import { refuseOwnWords } from './decide'
import type { NewsOrder } from './orders'
import { inState } from './orders'
import { ReviewRefused } from './refusals'

interface PublishNews extends NewsOrder {
  /** Of the change, where it is said with the order; else as the document has it */
  significance?: Significance
  /** Why a translation goes out that lacks something of its source */
  untranslatedReason?: string | null
}

/** Publishes the approved version now; what was scheduled for later is settled by that. */
export const publishReviewed = ({
  significance,
  untranslatedReason,
  ...order
}: PublishNews): Promise<Published> =>
  inState(order, 'publish', async ({ standing: { id, version, release }, needsSecond }) => {
    const { req } = order
    if (release) await cancelRelease(req, id)
    const published = await publish({
      req,
      collection: 'news',
      id,
      significance,
      untranslatedReason,
      logged: { details: { version } },
    })
    if (needsSecond) await settleUnreviewed(req, id)
    return published
  })

/**
 * Publishes what no second person has seen. It needs a reason, and stays marked until another person has looked at it.
 */
export const publishWithoutReview = ({
  reason,
  significance,
  untranslatedReason,
  ...order
}: PublishNews & { reason: string }): Promise<Published> =>
  inState(order, 'publish-without-review', async ({ standing: { id, version } }) => {
    const { req } = order
    if (reason.trim() === '') throw new ReviewRefused(req, 'needsReason')
    const logged = {
      action: 'published-without-review',
      details: { version, reason: reason.trim() },
    } as const
    const published = await publish({
      req,
      collection: 'news',
      id,
      significance,
      untranslatedReason,
      logged,
    })
    const { id: by, name } = actorOf(req)
    await runStatement(
      req,
      sql`insert into unreviewed (news_id, version_id, by, name, reason)
        values (${id}, ${version}, ${by}, ${name}, ${reason.trim()})
        on conflict (news_id) do update set version_id = excluded.version_id, by = excluded.by, name = excluded.name,
          reason = excluded.reason, at = now(), approved_by = null, approved_name = null, approved_at = null`,
    )
    return published
  })

/** Another person has looked at what went out without review. */
export const approveAfterwards = (order: NewsOrder): Promise<{ id: string }> =>
  inState(order, 'approve-afterwards', async ({ standing: { id, language, unreviewed } }) => {
    const { req } = order
    if (!unreviewed) throw new ReviewRefused(req, 'approve-afterwards')
    refuseOwnWords(req, [unreviewed.published.by, await authorOf(req, id, unreviewed.version)])
    const { id: by, name } = actorOf(req)
    await runStatement(
      req,
      sql`update unreviewed set approved_by = ${by}, approved_name = ${name}, approved_at = now() where news_id = ${id}`,
    )
    const details = { version: unreviewed.version }
    await recordInAudit(req, {
      action: 'approved-afterwards',
      collection: 'news',
      documentId: id,
      language,
      details,
    })
    return { id }
  })

/** A later version that two people have seen takes the place of the one that nobody had. */
const settleUnreviewed = (req: PayloadRequest, id: string) =>
  runStatement(req, sql`delete from unreviewed where news_id = ${id} and approved_at is null`)

async function authorOf(req: PayloadRequest, id: string, version: string): Promise<string | null> {
  const [row] = await runStatement(
    req,
    sql`select actor_id from audit where document_id = ${id} and action in ('saved', 'restored')
      and details ->> 'version' = ${version} order by id desc limit 1`,
  )
  return (row?.actor_id as string | null | undefined) ?? null
}

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from './statements'
import type { PressAction } from './tags'
import { takesAway } from './tags'

export interface PressEvent {
  action: PressAction
  collection: string
  documentId: string | null
  tags: string[]
}

/** Name of the job that purges caches in front of the press (newsroom/jobs/purgeEdge). */
export const purgeEdgeJob = 'purge-edge'

/** Tried for two days, a minute apart (newsroom/jobs/retryPurges). */
export const purgeAttempts = 3_000

/** What is taken down goes before a long row of changes, such as an import leaves. */
const firstOfAll = -10

/** Channel on which every instance of the press listens. */
export const pressChannel = 'press_events'

/**
 * Writes down what changed in public, in the transaction of the change itself: whoever sees the change can
 * see the event, and a change that is rolled back was never announced. With it, where a cache stands in front of
 * the press, the job that purges it.
 */
export async function recordPressEvent(req: PayloadRequest, event: PressEvent): Promise<void> {
  const tags = sql.join(
    event.tags.map((tag) => sql`${tag}`),
    sql`, `,
  )
  const list = event.tags.length > 0 ? sql`array[${tags}]::text[]` : sql`'{}'::text[]`
  const purges = req.payload.config.custom?.purgesEdge === true
  const priority = takesAway(event.action) ? firstOfAll : 0
  const purge = sql`, graphile_worker.add_job(${purgeEdgeJob}, json_build_object('event', id::text),
    max_attempts => ${purgeAttempts}, priority => ${priority})`
  await runStatement(
    req,
    sql`with written as (
      insert into press_events (action, collection, document_id, tags)
      values (${event.action}, ${event.collection}, ${event.documentId}, ${list}) returning id
    ) select pg_notify(${pressChannel}, id::text) ${purges ? purge : sql``} from written`,
  )
}

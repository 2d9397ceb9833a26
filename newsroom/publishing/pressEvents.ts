import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from './statements'
import type { PressAction } from './tags'

export interface PressEvent {
  action: PressAction
  collection: string
  documentId: string | null
  tags: string[]
}

/** Channel on which every instance of the press listens. */
export const pressChannel = 'press_events'

/**
 * Writes down what changed in public, in the transaction of the change itself: whoever sees the change can
 * see the event, and a change that is rolled back was never announced.
 */
export async function recordPressEvent(req: PayloadRequest, event: PressEvent): Promise<void> {
  const tags = sql.join(
    event.tags.map((tag) => sql`${tag}`),
    sql`, `,
  )
  const list = event.tags.length > 0 ? sql`array[${tags}]::text[]` : sql`'{}'::text[]`
  await runStatement(
    req,
    sql`with written as (
      insert into press_events (action, collection, document_id, tags)
      values (${event.action}, ${event.collection}, ${event.documentId}, ${list}) returning id
    ) select pg_notify(${pressChannel}, id::text) from written`,
  )
}

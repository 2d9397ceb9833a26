import { sql } from '@payloadcms/db-postgres/drizzle'
import { actorOf, recordInAudit } from '../audit/record'
import { runStatement } from '../statements'
import type { NewsOrder } from './orders'
import { inState } from './orders'

/** Asks a second person to look at the newest version. The review is of that version and of no later one. */
export const submit = (order: NewsOrder): Promise<{ id: string }> =>
  inState(order, 'submit', async ({ standing: { id, language, version } }) => {
    const { req } = order
    const actor = actorOf(req)
    // Sent back and submitted again unchanged, it is looked at anew.
    await runStatement(
      req,
      sql`insert into reviews (news_id, version_id, submitted_by, submitted_name)
        values (${id}, ${version}, ${actor.id}, ${actor.name})
        on conflict (version_id) do update set submitted_by = excluded.submitted_by,
          submitted_name = excluded.submitted_name, submitted_at = now(),
          verdict = null, decided_by = null, decided_name = null, decided_at = null, note = null`,
    )
    await recordInAudit(req, {
      action: 'submitted',
      collection: 'news',
      documentId: id,
      language,
      details: { version },
    })
    return { id }
  })

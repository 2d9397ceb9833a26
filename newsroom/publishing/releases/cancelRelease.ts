import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'
import type { Significance } from '../vocabulary'
import { unqueueRelease } from './queue'

/** What was said with a time, besides the time. */
export interface SaidWithTime {
  /** How grave the change is, where that was said */
  significance: Significance | undefined
  /** Why it may go out though its translation lacks something */
  untranslatedReason: string | null
}

/**
 * What waits for its time will not go out any more. Does nothing where nothing waits.
 * @returns what was said with the time that is taken back
 */
export async function cancelRelease(req: PayloadRequest, newsId: string): Promise<SaidWithTime> {
  const [row] = await runStatement(
    req,
    sql`update releases set state = 'cancelled', settled_at = now() where news_id = ${newsId} and state = 'waiting'
      returning id, significance, untranslated_reason`,
  )
  if (row) await unqueueRelease(req, String(row.id))
  return {
    significance: (row?.significance as Significance | null | undefined) ?? undefined,
    untranslatedReason: (row?.untranslated_reason as string | null | undefined) ?? null,
  }
}

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'

/** Whether a news item has a time at which it goes out. */
export async function waitsForItsTime(req: PayloadRequest, newsId: string): Promise<boolean> {
  const rows = await runStatement(
    req,
    sql`select 1 from releases where news_id::text = ${newsId} and state = 'waiting'`,
  )
  return rows.length > 0
}

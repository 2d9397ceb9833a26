import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'

/** What somebody did not want to be linked in a news item, by the keys of proposals. */
export async function readRefused(req: PayloadRequest, item: string): Promise<Set<string>> {
  const rows = await runStatement(req, sql`select key from refused_names where news_id = ${item}`)
  return new Set(rows.map(({ key }) => String(key)))
}

/** Remembers it; said twice it is remembered once. */
export async function refuseNames(req: PayloadRequest, item: string, keys: readonly string[]): Promise<void> {
  for (const key of keys)
    await runStatement(
      req,
      sql`insert into refused_names (news_id, key, by) values (${item}, ${key}, ${req.user?.id ?? null})
        on conflict do nothing`,
    )
}

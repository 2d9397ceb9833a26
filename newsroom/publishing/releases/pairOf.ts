import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Standing } from '../review/readStanding'
import { readStandings } from '../review/readStanding'
import { runStatement } from '../statements'
import { holdDocument } from '../versions/newest'

/** The item of the same story in the other language, held until the end of the transaction, or null. */
export async function pairOf(req: PayloadRequest, id: string): Promise<Standing | null> {
  const [row] = await runStatement(
    req,
    sql`select other.id from news own join news other on other.story = own.story and other.id <> own.id
      where own.id = ${id} and other.deleted_at is null limit 1`,
  )
  if (!row) return null
  const other = String(row.id)
  await holdDocument(req, 'news', other)
  return (await readStandings(req, [other])).get(other) ?? null
}

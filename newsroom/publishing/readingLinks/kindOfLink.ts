import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'
import type { LinkKind } from './link'

/** What a link of an item is for; null where the item has no such link. */
export async function kindOfLink(
  req: PayloadRequest,
  documentId: string,
  linkId: string,
): Promise<LinkKind | null> {
  const [row] = await runStatement(
    req,
    sql`select kind from access_links where id = ${linkId} and document_id = ${documentId}`,
  )
  return row ? (row.kind as LinkKind) : null
}

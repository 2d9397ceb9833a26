import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'

/** A time in which readers saw one version of a document; the tables of the documents write it (migrations). */
export interface PublicSpan {
  version: string | null
  begins: string
  /** null while it lasts */
  ends: string | null
}

const spanOf = ({ version, begins, ends }: Record<string, unknown>): PublicSpan => ({
  version: version ? String(version) : null,
  begins: new Date(String(begins)).toISOString(),
  ends: ends ? new Date(String(ends)).toISOString() : null,
})

/** Every time in which a document was public, the latest first. */
export async function publicSpans(req: PayloadRequest, document: string): Promise<PublicSpan[]> {
  const rows = await runStatement(
    req,
    sql`select version_id as version, begins, ends from public_spans
      where document_id = ${document} order by begins desc`,
  )
  return rows.map(spanOf)
}

/** What readers saw at a moment, or null when the document was not public then. */
export async function publicAt(
  req: PayloadRequest,
  document: string,
  moment: Date,
): Promise<PublicSpan | null> {
  const at = moment.toISOString()
  const [row] = await runStatement(
    req,
    sql`select version_id as version, begins, ends from public_spans
      where document_id = ${document} and begins <= ${at}::timestamptz
        and (ends is null or ends > ${at}::timestamptz)
      order by begins desc limit 1`,
  )
  return row ? spanOf(row) : null
}

/** Whether readers ever saw the document. */
export async function wasEverPublic(req: PayloadRequest, document: string): Promise<boolean> {
  const [row] = await runStatement(req, sql`select from public_spans where document_id = ${document} limit 1`)
  return row !== undefined
}

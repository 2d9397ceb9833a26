import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { PublishableCollection } from '../../publishing/publishable'
import { runStatement } from '../../publishing/statements'
import type { Severity } from '../states/segmentState'

/** A publication of a document: which version came out, and how grave its change was. */
export interface Publication {
  number: number
  version: string
  severity: Severity
}

/** The publications of a document after a number, in their order. */
export async function publicationsOf(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
): Promise<Publication[]> {
  const rows = await runStatement(
    req,
    sql`select id, version_id, significance from publications
      where collection = ${collection} and document_id = ${id} order by id`,
  )
  return rows.map((row) => ({
    number: Number(row.id),
    version: String(row.version_id),
    severity: row.significance as Severity,
  }))
}

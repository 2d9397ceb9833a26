import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { PublishableCollection } from '../publishable'
import { runStatement } from '../statements'
import { publicSpans } from './publicSpans'

/** A saved version of a document, for the list from which two are compared. */
export interface HistoryEntry {
  id: string
  savedAt: string
  savedBy: string | null
  /** From when to when readers saw it, the latest time first; `ends` null while they do */
  public: { begins: string; ends: string | null }[]
}

/** More than anybody looks through; a limit all the same. */
const most = 500

/** The versions of a document, the newest first. */
export async function historyOf(
  req: PayloadRequest,
  collection: PublishableCollection,
  document: string,
): Promise<HistoryEntry[]> {
  const rows = await runStatement(
    req,
    sql`select version.id, version.created_at as saved_at, users.name as saved_by
      from ${sql.identifier(`_${collection}_v`)} version
      left join version_authors on version_authors.version_id = version.id
      left join users on users.id = version_authors.saved_by
      where parent_id = ${document} order by version.created_at desc, version.id desc limit ${most}`,
  )
  const spans = await publicSpans(req, document)
  return rows.map(({ id, saved_at: savedAt, saved_by: savedBy }) => ({
    id: String(id),
    savedAt: new Date(String(savedAt)).toISOString(),
    savedBy: savedBy ? String(savedBy) : null,
    public: spans.filter(({ version }) => version === id).map(({ begins, ends }) => ({ begins, ends })),
  }))
}

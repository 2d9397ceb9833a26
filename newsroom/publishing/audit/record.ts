import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'
import type { AuditAction } from './actions'

export interface AuditEntry {
  action: AuditAction
  collection: string
  documentId: string
  /** Of a news item, or of the words of a register entry */
  language?: string | null
  /** What a reader of the log wants to know besides: a reason, a time, the version */
  details?: Record<string, unknown>
}

/**
 * Writes down who did what, in the transaction of the deed itself: what is undone was never logged. The name is kept
 * beside the account, which may be deleted one day; without an account it was the newsroom itself.
 */
export async function recordInAudit(req: PayloadRequest, entry: AuditEntry): Promise<void> {
  const { id, name } = actorOf(req)
  const { action, collection, documentId, language = null, details = {} } = entry
  await runStatement(
    req,
    sql`insert into audit (actor_id, actor_name, action, collection, document_id, language, details)
      values (${id}, ${name}, ${action}, ${collection}, ${documentId}, ${language}, ${JSON.stringify(details)}::jsonb)`,
  )
}

/** The account behind a request; nobody where the newsroom works by itself. */
export function actorOf(req: Pick<PayloadRequest, 'user'>): { id: string | null; name: string | null } {
  const user = req.user as { id?: string; name?: string | null; email?: string } | null | undefined
  return { id: user?.id ?? null, name: user?.name ?? user?.email ?? null }
}

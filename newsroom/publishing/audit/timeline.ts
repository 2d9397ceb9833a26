import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isLocale } from '../../language/locales'
import { runStatement } from '../statements'
import type { AuditAction } from './actions'
import { auditActions } from './actions'
import type { Happening } from './happening'

/** More than ever happened to one item; an entry of the register that is older is cut at its beginning. */
const most = 500

/**
 * Everything that happened to a document, the latest first, in the words of who asks. The caller has checked that they
 * may read drafts.
 */
export async function timelineOf(
  req: PayloadRequest,
  collection: string,
  documentId: string,
): Promise<Happening[]> {
  const rows = await runStatement(
    req,
    sql`select id, at, actor_name, action, language, details from audit
      where collection = ${collection} and document_id = ${documentId} order by audit.id desc limit ${most}`,
  )
  const locale = req.i18n?.language === 'en' ? 'en' : 'az'
  return rows.map(({ id, at, actor_name, action, language, details }) => {
    const said = (details ?? {}) as Record<string, unknown>
    const text = (key: string) => (typeof said[key] === 'string' ? (said[key] as string) : null)
    return {
      id: String(id),
      at: new Date(String(at)).toISOString(),
      by: actor_name as string | null,
      // A newer program may have written what this one has no words for.
      what: auditActions[action as AuditAction]?.[locale] ?? String(action),
      language: isLocale(language) ? language : null,
      reason: text('reason') ?? text('note'),
      dueAt: text('dueAt'),
      version: text('version'),
    }
  })
}

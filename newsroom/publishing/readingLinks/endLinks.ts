import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordInAudit } from '../audit/record'
import { runStatement } from '../statements'
import { inTransaction } from '../transaction'
import type { LinkEnd } from './link'

/**
 * Ends every link to an item: what it was made for is over. In the transaction of what ended it.
 * @param why `published` also for a new version of what was public; the links then lead to the public page
 */
export async function endLinks(req: PayloadRequest, documentId: string, why: LinkEnd): Promise<void> {
  await runStatement(
    req,
    sql`update access_links set ended_at = now(), ended_why = ${why}, ended_by = ${req.user?.id ?? null}
      where document_id = ${documentId} and ended_at is null`,
  )
}

/** Ends one link of an item by hand; one that works no longer is left as it is. */
export const endLink = (
  req: PayloadRequest,
  documentId: string,
  linkId: string,
  why: 'revoked' | 'replaced',
): Promise<void> =>
  inTransaction(req, async () => {
    const [ended] = await runStatement(
      req,
      sql`update access_links set ended_at = now(), ended_why = ${why}, ended_by = ${req.user?.id ?? null}
        where id = ${linkId} and document_id = ${documentId} and ended_at is null returning kind, label, language`,
    )
    if (!ended) return
    const details = { link: linkId, kind: ended.kind, label: ended.label, why }
    const language = String(ended.language)
    await recordInAudit(req, { action: 'link-revoked', collection: 'news', documentId, language, details })
  })

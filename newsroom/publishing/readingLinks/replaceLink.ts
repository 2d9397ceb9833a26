import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'
import { runStatement } from '../statements'
import { inTransaction } from '../transaction'
import { endLink } from './endLinks'
import type { LinkKind } from './link'
import type { MadeLink } from './makeLink'
import { makeLink } from './makeLink'

/**
 * Makes a new link for whom an earlier one was for, and until the same time where that is still ahead; the earlier one
 * works no longer.
 * @throws NotFound where the item has no such link, PublishingRefused where a new one cannot be made
 */
export const replaceLink = (req: PayloadRequest, documentId: string, linkId: string): Promise<MadeLink> =>
  inTransaction(req, async () => {
    const [earlier] = await runStatement(
      req,
      sql`select kind, label, coalesce(embargo_until, expires_at) as until from access_links
        where id = ${linkId} and document_id = ${documentId} for update`,
    )
    if (!earlier) throw new NotFound(req.t)
    await endLink(req, documentId, linkId, 'replaced')
    const until = new Date(String(earlier.until))
    const kind = earlier.kind as LinkKind
    const isOver = kind === 'preview' && until.getTime() <= Date.now()
    return makeLink(req, { kind, documentId, label: String(earlier.label), until: isOver ? null : until })
  })

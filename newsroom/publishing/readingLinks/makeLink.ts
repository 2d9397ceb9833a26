import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { linkPath, unnamedSlug } from '../../addresses/readingLinks'
import { isLocale, referenceLocale } from '../../language/locales'
import { recordInAudit } from '../audit/record'
import { latestOf } from '../documents'
import { PublishingRefused } from '../refused'
import { runStatement } from '../statements'
import { inTransaction } from '../transaction'
import type { LinkKind } from './link'
import { hashOf, newToken } from './token'
import { whatStandsInTheWay } from './whatStandsInTheWay'

export interface LinkOrder {
  kind: LinkKind
  documentId: string
  /** The person or the group it is for */
  label: string
  /** When a preview ends, or an embargo; null for the usual week of a preview */
  until: Date | null
}

export interface MadeLink {
  id: string
  /** Path and query; known now and never again */
  path: string
}

/**
 * Makes a link by which a news item is read before it is public. The caller has checked that the person may.
 * @throws PublishingRefused where the item or the time does not allow it
 */
export const makeLink = (req: PayloadRequest, order: LinkOrder): Promise<MadeLink> =>
  inTransaction(req, async () => {
    const item = await latestOf(req, 'news', order.documentId)
    const { problems, embargoUntil, expiresAt } = await whatStandsInTheWay(req, item, order)
    if (problems.length > 0) throw new PublishingRefused(req, problems)
    const language = isLocale(item.language) ? item.language : referenceLocale
    const slug = typeof item.slug === 'string' && item.slug ? item.slug : unnamedSlug
    const token = newToken()
    const [made] = await runStatement(
      req,
      sql`insert into access_links
          (kind, document_id, language, slug, label, token_hash, embargo_until, expires_at, made_by)
        values (${order.kind}, ${order.documentId}, ${language}, ${slug}, ${order.label}, ${hashOf(token)},
          ${embargoUntil?.toISOString() ?? null}, ${expiresAt.toISOString()}, ${req.user?.id ?? null})
        returning id`,
    )
    const id = String(made?.id)
    const details = { link: id, kind: order.kind, label: order.label, until: expiresAt.toISOString() }
    await recordInAudit(req, {
      action: 'link-made',
      collection: 'news',
      documentId: item.id,
      language,
      details,
    })
    return { id, path: linkPath(language, slug, token) }
  })

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isLinkToken } from '../../addresses/readingLinks'
import type { Locale } from '../../language/locales'
import { runStatement } from '../statements'
import type { LinkKind } from './link'
import { hashOf } from './token'

/** A link behind a token that somebody came with. */
export interface FoundLink {
  id: string
  kind: LinkKind
  documentId: string
  language: Locale
  /** The last piece of the address that was given out with it */
  slug: string
  embargoUntil: Date | null
  /** Neither ended nor past its time */
  works: boolean
}

/** The link that a token opens or once opened; null for everything else, whatever it is. */
export async function findLink(req: PayloadRequest, token: unknown): Promise<FoundLink | null> {
  if (!isLinkToken(token)) return null
  const [row] = await runStatement(
    req,
    sql`select id, kind, document_id, language, slug, embargo_until,
        ended_at is null and expires_at > now() as works
      from access_links where token_hash = ${hashOf(token)}`,
  )
  if (!row) return null
  return {
    id: String(row.id),
    kind: row.kind as LinkKind,
    documentId: String(row.document_id),
    language: row.language as Locale,
    slug: String(row.slug),
    embargoUntil: row.embargo_until ? new Date(String(row.embargo_until)) : null,
    works: row.works === true,
  }
}

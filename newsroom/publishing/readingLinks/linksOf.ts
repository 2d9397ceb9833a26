import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { latestOf } from '../documents'
import { runStatement } from '../statements'
import type { LinkEnd, LinkKind, Opening, ReadingLink } from './link'
import type { Embargo } from './mayBeEmbargoed'
import { mayBeEmbargoed } from './mayBeEmbargoed'

/** What the desk shows of the links to an item. */
export interface ReadingLinks {
  links: ReadingLink[]
  embargo: Embargo
}

/** So many openings of a link are told; all of them are counted. */
const latest = 20

/** The links to an item, and whether the press may be given one now. */
export const readingLinks = async (req: PayloadRequest, documentId: string): Promise<ReadingLinks> => ({
  links: await linksOf(req, documentId),
  embargo: await mayBeEmbargoed(req, await latestOf(req, 'news', documentId)),
})

/** Every link that was made to an item, the newest first, with who opened it. */
async function linksOf(req: PayloadRequest, documentId: string): Promise<ReadingLink[]> {
  const rows = await runStatement(
    req,
    sql`select l.id, l.kind, l.language, l.label, u.name, l.ended_why,
        l.embargo_until, l.expires_at, l.made_at, l.ended_at,
        (select count(*) from link_openings o where o.link_id = l.id) as opened,
        (select coalesce(json_agg(json_build_object('at', o.at, 'address', o.address, 'browser', o.browser)
            order by o.at desc), '[]')
          from (select * from link_openings where link_id = l.id order by at desc limit ${latest}) o) as openings
      from access_links l left join users u on u.id = l.made_by
      where l.document_id = ${documentId} order by l.made_at desc, l.id`,
  )
  return rows.map((row) => ({
    id: String(row.id),
    kind: row.kind as LinkKind,
    language: row.language as Locale,
    label: String(row.label),
    embargoUntil: moment(row.embargo_until),
    expiresAt: new Date(String(row.expires_at)).toISOString(),
    madeAt: new Date(String(row.made_at)).toISOString(),
    madeBy: (row.name as string | null) ?? null,
    endedAt: moment(row.ended_at),
    endedWhy: (row.ended_why as LinkEnd | null) ?? null,
    opened: Number(row.opened),
    openings: (row.openings as Opening[]).map((one) => ({ ...one, at: new Date(one.at).toISOString() })),
  }))
}

const moment = (stored: unknown): string | null => (stored ? new Date(String(stored)).toISOString() : null)

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FindingKind } from '../../links/findings'
import { findingKinds } from '../../links/findings'
import type { PublishableCollection } from '../publishable'
import { publishableCollections } from '../publishable'
import { runStatement } from '../statements'
import type { Words } from '../uses/inWords'
import { inWords } from '../uses/inWords'

/** A link of something public that leads into a trap, or nowhere. */
export interface BrokenLink {
  id: string
  address: string
  kind: FindingKind
  dangerous: boolean
  /** What the other site answered, where it answered */
  status: number | null
  detail: string | null
  /** ISO */
  firstSeen: string
  lastSeen: string
  /** The document that has the link: a collection, or the settings of the site */
  collection: PublishableCollection | 'site'
  documentId: string
  title: string | null
  field: string
  /** Of the text or field, where it has one */
  language: string | null
}

export interface BrokenLinks {
  total: number
  dangerous: number
  /** ISO; null before the first check */
  checked: string | null
  links: BrokenLink[]
}

/** A dangerous link is told of at once, a broken one when a second night confirms it. */
const told = sql`(dangerous or nights >= 2)`

/**
 * What the nightly check found, the dangerous first, then the longest known. Documents are named as the person who asks may
 * read them.
 */
export async function brokenLinks(req: PayloadRequest, most: number): Promise<BrokenLinks> {
  const [counts] = await runStatement(
    req,
    sql`select count(*)::int as total, (count(*) filter (where dangerous))::int as dangerous,
      (select max(ended) from link_nights) as checked from broken_links where ${told}`,
  )
  const order = sql.join(
    findingKinds.map((kind) => sql`${kind}`),
    sql`, `,
  )
  const rows = await runStatement(
    req,
    sql`select * from broken_links where ${told}
      order by dangerous desc, array_position(array[${order}]::text[], kind), first_seen, address limit ${most}`,
  )
  const titles = await titlesOf(req, rows)
  return {
    total: Number(counts?.total ?? 0),
    dangerous: Number(counts?.dangerous ?? 0),
    checked: moment(counts?.checked),
    links: rows.map((row) => linkOf(row, titles)),
  }
}

const moment = (value: unknown): string | null => (value ? new Date(String(value)).toISOString() : null)

const linkOf = (row: Record<string, unknown>, titles: Map<string, string>): BrokenLink => ({
  id: String(row.id),
  address: String(row.address),
  kind: row.kind as FindingKind,
  dangerous: row.dangerous === true,
  status: row.status === null ? null : Number(row.status),
  detail: row.detail === null ? null : String(row.detail),
  firstSeen: moment(row.first_seen) ?? '',
  lastSeen: moment(row.last_seen) ?? '',
  collection: row.collection as BrokenLink['collection'],
  documentId: String(row.document_id),
  title: titles.get(`${row.collection}:${row.document_id}`) ?? null,
  field: String(row.field),
  language: row.language === '' ? null : String(row.language),
})

async function titlesOf(req: PayloadRequest, rows: Record<string, unknown>[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  const language = req.i18n?.language === 'en' ? 'en' : 'az'
  for (const collection of publishableCollections) {
    const ids = rows.filter((row) => row.collection === collection).map((row) => String(row.document_id))
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids } },
      locale: 'all',
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      select: { title: true, name: true } as never,
      overrideAccess: false,
      user: req.user,
      req,
    })
    for (const doc of docs as unknown as { id: string; title?: Words | string; name?: Words | string }[]) {
      const title = inWords((doc.title ?? doc.name) as Words | string, language)
      if (title) titles.set(`${collection}:${doc.id}`, title)
    }
  }
  return titles
}

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { isLocale, otherLocale, referenceLocale } from '../../language/locales'
import { citedBy } from '../cited'
import type { Dated } from '../dayOfItem'
import { dayOfItem } from '../dayOfItem'
import type { StoredDocument } from '../documents'
import { mediaIn } from '../mediaUses'
import { startOfEvent } from '../officesOfTheDay'
import { publishableCollections } from '../publishable'
import { readAppointments, toAppointment } from '../readAppointments'
import { runStatement } from '../statements'
import { translationPort } from '../translationPort'
import type { Significance } from '../vocabulary'
import { otherLanguagePlans } from '../vocabulary'
import type { Data, FileFacts, ItemFacts } from './facts'
import type { BodyText } from './text/readBody'
import { readBody } from './text/readBody'

/** What a publication knows besides the item. */
export interface Terms {
  /** The moment from which it would be public, ISO */
  now: string
  /** As the public saw it last, or null */
  before: Data | null
  significance: Significance
}

/** Whoever asks was let in at the door, and the facts are read to be judged: hence overrideAccess. */
const asJudge = { depth: 0, pagination: false, overrideAccess: true } as const

async function filesOf(req: PayloadRequest, ids: string[]): Promise<ReadonlyMap<string, FileFacts>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    ...asJudge,
    collection: 'media',
    where: { id: { in: ids } },
    locale: 'all',
    req,
  })
  return new Map(
    docs.map(({ id, alt, caption, credit, mimeType, width }) => [
      id,
      {
        isPicture: mimeType?.startsWith('image/') !== false,
        width: width ?? null,
        credit: credit ?? null,
        alt: (alt ?? {}) as FileFacts['alt'],
        caption: (caption ?? {}) as FileFacts['caption'],
      },
    ]),
  )
}

async function siteHasContact(req: PayloadRequest): Promise<boolean> {
  const { contacts } = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
  return (contacts ?? []).some(({ phone, email }) => Boolean(phone || email))
}

/** The document of the other language: whether readers see it, and the plan that its newest version holds. */
async function otherSideOf(
  req: PayloadRequest,
  item: StoredDocument,
): Promise<Pick<ItemFacts, 'otherLanguage' | 'planOfOther'>> {
  if (!isLocale(item.language) || !item.story) return { otherLanguage: 'missing', planOfOther: null }
  const [other] = await runStatement(
    req,
    sql`select n._status as status, v.version_other_language_plan as plan
      from news n left join _news_v v on v.parent_id = n.id and v.latest
      where n.story = ${item.story} and n.language = ${otherLocale(item.language)} and n.deleted_at is null
      order by n._status = 'published' desc limit 1`,
  )
  if (!other) return { otherLanguage: 'missing', planOfOther: null }
  return {
    otherLanguage: other.status === 'published' ? 'published' : 'draft',
    planOfOther: otherLanguagePlans.find((plan) => plan === other.plan) ?? null,
  }
}

/** Links to ours in the text that lead to nothing public; an item may lead to itself. */
async function closedTargets(
  req: PayloadRequest,
  { id }: StoredDocument,
  text: BodyText,
): Promise<Set<string>> {
  const targets = text.links.flatMap(({ target }) => (target && target.id !== id ? [target] : []))
  const closed = new Set(targets.map((target) => target.id))
  for (const collection of publishableCollections) {
    const ids = [...new Set(targets.filter((one) => one.collection === collection).map((one) => one.id))]
    if (ids.length === 0) continue
    const where = { id: { in: ids }, _status: { equals: 'published' } }
    const { docs } = await req.payload.find({ ...asJudge, collection, where, select: {}, req })
    for (const open of docs) closed.delete(String(open.id))
  }
  return closed
}

async function appointmentsOf(req: PayloadRequest, people: string[]): Promise<ItemFacts['appointments']> {
  if (people.length === 0) return []
  const open = await readAppointments(req, people)
  const { docs } = await req.payload.find({
    ...asJudge,
    collection: 'appointments',
    where: { person: { in: people }, _status: { not_equals: 'published' } },
    locale: 'all',
    req,
  })
  const closed = docs.map((doc) => toAppointment(doc as unknown as Data))
  return [
    ...open.map((one) => ({ ...one, isPublic: true })),
    ...closed.map((one) => ({ ...one, isPublic: false })),
  ]
}

async function isImported(req: PayloadRequest, id: string): Promise<boolean> {
  const rows = await runStatement(req, sql`select 1 from imported_items where news_id = ${id} limit 1`)
  return rows.length > 0
}

/** Everything that the blocking rules must know of a news item, read once. */
export async function readItemFacts(
  req: PayloadRequest,
  item: StoredDocument,
  terms: Terms,
): Promise<ItemFacts> {
  const text = readBody(item.body)
  const start = await startOfEvent(req, item.event)
  return {
    ...terms,
    text,
    language: isLocale(item.language) ? item.language : referenceLocale,
    files: await filesOf(req, mediaIn(item)),
    siteUrl: req.payload.config.serverURL,
    siteHasContact: await siteHasContact(req),
    ...(await otherSideOf(req, item)),
    translation: await translationPort(req).lackOf(req, item.id),
    isImported: await isImported(req, item.id),
    day: dayOfItem(item as Dated, start, terms.now),
    appointments: await appointmentsOf(req, [...new Set(citedBy('news', item).people ?? [])]),
    closedTargets: await closedTargets(req, item, text),
  }
}

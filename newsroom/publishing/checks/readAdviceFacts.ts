import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { citedBy } from '../cited'
import type { StoredDocument } from '../documents'
import { linkedWithoutName } from '../namedInOtherLanguage'
import { namesInText } from '../namesInText/propose'
import { runStatement } from '../statements'
import type { AdviceFacts, Data, ItemFacts, NamedPerson, SimilarItem } from './facts'
import { wordsOf } from './issue'

/** Weeks in which the same thing is told twice by mistake; the seminar of next year is another. */
const nearDays = 45
const mostSimilar = 300

async function peopleOf(req: PayloadRequest, item: StoredDocument, language: Locale): Promise<NamedPerson[]> {
  const ids = citedBy('news', item).people ?? []
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { id: { in: ids } },
    locale: language,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true, // whom the editor linked is named to the editor
    req,
  })
  return docs.map(({ given, family }) => ({ given: given ?? '', family: family ?? '' }))
}

const freeNames = (item: StoredDocument): string[] =>
  (Array.isArray(item.participations) ? (item.participations as Data[]) : []).flatMap(({ freeName }) =>
    wordsOf(freeName).trim() ? [wordsOf(freeName).trim()] : [],
  )

const inParts = (name: string): NamedPerson[] => {
  const words = name.split(/\s+/)
  return words.length > 1 ? [{ given: words[0] ?? '', family: words.at(-1) ?? '' }] : []
}

/** The agency itself is named in every text; a link to it would be no help. */
async function ownNames(req: PayloadRequest): Promise<Set<string>> {
  const site = await req.payload.findGlobal({
    slug: 'site',
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Set(Object.values((site.agency ?? {}) as Data).map(wordsOf))
}

async function unlinkedNames(req: PayloadRequest, item: StoredDocument, facts: ItemFacts): Promise<string[]> {
  const cited = citedBy('news', item)
  const inText = facts.text.links.flatMap(({ target }) => (target ? [target.id] : []))
  const linked = [cited.people, cited.organisations, cited.projects, cited.documents].flatMap(
    (ids) => ids ?? [],
  )
  const { title, summary, body } = item
  const proposals = await namesInText(req, {
    id: item.id,
    language: facts.language,
    ...{ title, summary, body },
    linked: [...linked, ...inText],
    freeNames: freeNames(item),
  })
  const own = await ownNames(req)
  return proposals
    .filter(
      ({ certainty, name }) => (certainty === 'certain' || certainty === 'part-unsaid') && !own.has(name),
    )
    .map(({ name }) => name)
}

async function nearInTime(req: PayloadRequest, item: StoredDocument, now: string): Promise<SimilarItem[]> {
  const moment = wordsOf(item.publishedAt) || now
  const near = sql`between ${moment}::timestamptz - make_interval(days => ${nearDays})
    and ${moment}::timestamptz + make_interval(days => ${nearDays})`
  const rows = await runStatement(
    req,
    sql`select id, title, summary from news other
      where other.language = ${item.language}::enum_news_language and other.id <> ${item.id}::uuid
        and other.story is distinct from ${item.story} and other.deleted_at is null and other.state <> 'removed'
        and (other.published_at ${near} or (other.published_at is null and other.created_at ${near}))
      order by other.created_at desc limit ${mostSimilar}`,
  )
  return rows.map(({ id, title, summary }) => ({
    id: String(id),
    title: wordsOf(title),
    summary: wordsOf(summary),
  }))
}

/** What advice on a news item needs besides the facts: the names in its text, and items of the same weeks. */
export const readAdviceFacts = async (
  req: PayloadRequest,
  item: StoredDocument,
  facts: ItemFacts,
): Promise<AdviceFacts> => ({
  people: [...(await peopleOf(req, item, facts.language)), ...freeNames(item).flatMap(inParts)],
  unlinkedNames: await unlinkedNames(req, item, facts),
  nameless: await linkedWithoutName(req, item),
  nearInTime: await nearInTime(req, item, facts.now),
})

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { News } from '@/payload-types'
import type { Locale } from '../language/locales'
import { runStatement } from './statements'
import { inTransaction } from './transaction'

/** Facts of a picture's use go over, its words do not. */
const pictureFacts = (use: NonNullable<News['leadImage']> | null | undefined) =>
  use?.image ? { image: use.image, decorative: use.decorative ?? false } : {}

/** What is true in every language; the words are left for the translator. */
const factsOf = (source: News) => ({
  kind: source.kind,
  originalDate: source.originalDate ?? null,
  event: source.event ?? null,
  participations: (source.participations ?? []).map(({ person, freeName, contribution, appointment }) => ({
    person,
    freeName,
    contribution,
    appointment,
  })),
  organisations: (source.organisations ?? []).map(({ organisation, role }) => ({ organisation, role })),
  projects: source.projects ?? [],
  topics: source.topics ?? [],
  documents: source.documents ?? [],
  leadImage: pictureFacts(source.leadImage),
  gallery: (source.gallery ?? []).map(pictureFacts),
  pressContact: source.pressContact ?? {},
})

async function latestVersionId(req: PayloadRequest, id: string): Promise<string | null> {
  const { docs } = await req.payload.findVersions({
    collection: 'news',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // only the number of the version is taken
    req,
  })
  return docs[0]?.id ?? null
}

interface Order {
  req: PayloadRequest
  /** As last saved, without depth */
  source: News
  target: Locale
}

/**
 * The document of the other language: the existing one, or a new draft with the facts of the source and
 * empty words. It remembers the exact version it was made from. The caller has checked the person's rights.
 */
export const createTranslation = ({
  req,
  source,
  target,
}: Order): Promise<{ id: string; created: boolean }> =>
  inTransaction(req, async () => {
    const story = source.story ?? source.id
    await runStatement(req, sql`select pg_advisory_xact_lock(hashtext(${story}))`) // two clicks make one document
    const existing = await req.payload.find({
      collection: 'news',
      where: { story: { equals: story }, language: { equals: target } },
      limit: 1,
      depth: 0,
      pagination: false,
      select: { story: true },
      overrideAccess: true, // whether it exists, not what it says
      req,
    })
    if (existing.docs[0]) return { id: existing.docs[0].id, created: false }
    const translation = {
      source: source.id,
      sourceVersion: await latestVersionId(req, source.id),
      mode: 'translated' as const,
    }
    const created = await req.payload.create({
      collection: 'news',
      data: {
        ...factsOf(source),
        language: target,
        story,
        translation,
        state: 'draft',
        significance: 'normal',
      } as never,
      locale: target,
      draft: true,
      depth: 0,
      overrideAccess: true, // story and origin are nobody's to write by hand
      req,
    })
    await rememberBase(req, created.id, target, source.id, translation.sourceVersion)
    return { id: created.id, created: true }
  })

/** What newsroom/translation counts the whole document as made from: the version, and how many publications before. */
async function rememberBase(
  req: PayloadRequest,
  id: string,
  language: Locale,
  source: string,
  version: string | null,
): Promise<void> {
  await runStatement(
    req,
    sql`insert into translation_segments (collection, document_id, language, key, source_text, source_version,
        source_publication, translation, state, origin)
      select 'news', ${id}, ${language}, '*', '', ${version}::uuid,
        coalesce((select max(id) from publications where collection = 'news' and document_id = ${source}), 0),
        '', 'translated', 'form'`,
  )
}

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { isLocale, otherLocale, referenceLocale } from '../../language/locales'
import type { PublishableCollection } from '../../publishing/publishable'
import { runStatement } from '../../publishing/statements'
import type { Desk } from '../desk'

/** An item and one language into which it is or could be translated. */
export interface Pair {
  collection: PublishableCollection
  sourceId: string
  sourceLanguage: Locale
  language: Locale
  /** The document that is translated into; null where there is none yet */
  targetId: string | null
  mode: Desk['mode']
  /** Of the source, where no desk says it */
  title: string | null
  /** Whether readers see the translation, and whether what they see is its newest version */
  isPublic: boolean
  newestIsPublic: boolean
  /** ISO instant; since when there is something to translate */
  began: string
}

/** What a document belongs to: the rows that tell of it, and the documents whose rows they are. */
export interface Surroundings {
  documents: string[]
  pairs: Pair[]
}

interface Row {
  id: string
  language: Locale
  title: string | null
  plan: string | null
  source: string | null
  mode: Desk['mode'] | null
  is_public: boolean
  newest_is_public: boolean
  is_deleted: boolean
  began: Date | string
}

/**
 * The pairs of a document, alone with them until the end of the transaction: of two who change both sides at once the
 * second one counts what the first one left.
 */
export const pairsAround = (
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
): Promise<Surroundings> => (collection === 'news' ? ofStory(req, id) : ofEntry(req, collection, id))

async function ofStory(req: PayloadRequest, id: string): Promise<Surroundings> {
  // The same lock as where a translation is made (publishing/createTranslation).
  await runStatement(req, sql`select pg_advisory_xact_lock(hashtext(story)) from news where id = ${id}`)
  const rows = (await runStatement(
    req,
    sql`select n.id, n.language::text as language, coalesce(v.version_title, n.title) as title,
        v.version_other_language_plan::text as plan, v.version_translation_source_id as source,
        v.version_translation_mode::text as mode, n._status = 'published' as is_public,
        n._status = 'published' and v.version__status = 'published' as newest_is_public,
        n.deleted_at is not null as is_deleted, n.created_at as began
      from news n join _news_v v on v.parent_id = n.id and v.latest
      where n.story = (select story from news where id = ${id}) order by n.created_at, n.id`,
  )) as unknown as Row[]
  const alive = rows.filter(({ is_deleted }) => !is_deleted)
  const target = targetAmong(alive)
  const source = alive.find((one) => one !== target)
  const pair = source && pairOf(source, target)
  return { documents: rows.map((row) => row.id), pairs: pair ? [pair] : [] }
}

/** Of two documents the one that says it was made from the other; else the one that came later. */
function targetAmong(alive: Row[]): Row | undefined {
  if (alive.length < 2) return undefined
  return alive.find((one) => alive.some(({ id }) => id === one.source)) ?? alive.at(-1)
}

/** Nothing where there is no translation, and shall be none. */
function pairOf(source: Row, target: Row | undefined): Pair | null {
  if (!target && source.plan === 'never') return null
  if (!isLocale(source.language)) return null
  const isMadeFrom = target?.source === source.id
  return {
    collection: 'news',
    sourceId: source.id,
    sourceLanguage: source.language,
    language: otherLocale(source.language),
    targetId: target?.id ?? null,
    mode: !target || (isMadeFrom && target.mode === 'translated') ? 'translated' : 'independent',
    title: source.title,
    isPublic: target?.is_public ?? false,
    newestIsPublic: target?.newest_is_public ?? false,
    began: new Date((target ?? source).began).toISOString(),
  }
}

/** An entry has its words in both languages in itself: it may be lacking words in either. */
async function ofEntry(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
): Promise<Surroundings> {
  await runStatement(req, sql`select pg_advisory_xact_lock(hashtext(${id}))`)
  const [row] = await runStatement(
    req,
    sql`select d._status = 'published' as is_public, v.version__status = 'published' as newest_is_public,
        d.created_at as began, exists (select from ${sql.identifier(`_${collection}_v_locales`)} l
          where l._parent_id = v.id and l._locale::text <> ${referenceLocale}) as has_other_words
      from ${sql.identifier(collection)} d join ${sql.identifier(`_${collection}_v`)} v on v.parent_id = d.id and v.latest
      where d.id = ${id} and d.deleted_at is null`,
  )
  if (!row) return { documents: [id], pairs: [] }
  const common = {
    collection,
    sourceId: id,
    targetId: id,
    mode: 'translated',
    title: null,
    isPublic: row.is_public === true,
    newestIsPublic: row.is_public === true && row.newest_is_public === true,
    began: new Date(row.began as string | Date).toISOString(),
  } as const
  // Mostly there are words in one language only, and nothing to translate them from into that one.
  const into = [otherLocale(referenceLocale), ...(row.has_other_words === true ? [referenceLocale] : [])]
  return {
    documents: [id],
    pairs: into.map((language) => ({
      ...common,
      language,
      sourceLanguage: otherLocale(language),
    })),
  }
}

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import type { PublishableCollection } from '../../publishing/publishable'
import { runStatement } from '../../publishing/statements'
import type { Counted } from './counted'
import { countedOf } from './counted'
import { keepRow } from './keepRow'
import type { Pair } from './pairs'
import { pairsAround } from './pairs'

interface Changed {
  collection: PublishableCollection
  /** Of either side */
  id: string
  /** What was counted already, of the words in a language */
  known?: { language: Locale; counted: Counted }
}

/**
 * Counts anew how the translations of a document stand, as source and as target, in the transaction of the change. The
 * counts are those of the desk, made by the same functions.
 */
export async function rememberTranslation(
  req: PayloadRequest,
  { collection, id, known }: Changed,
): Promise<void> {
  const { documents, pairs } = await pairsAround(req, collection, id)
  const kept: string[] = []
  for (const pair of pairs) {
    const counted = known?.language === pair.language ? known.counted : await countedOf(req, pair)
    if (!isTold(pair, counted, kept.length > 0)) continue
    await keepRow(req, pair, counted, id)
    kept.push(`${pair.sourceId} ${pair.language}`)
  }
  await forgetOthers(req, collection, documents.length > 0 ? documents : [id], kept)
}

/**
 * Of an entry of the register: out of Azerbaijani wherever there are words; into it where it lacks something, or where
 * the entry has no other words.
 */
function isTold({ collection }: Pair, { counts }: Counted, isSecond: boolean): boolean {
  if (collection === 'news') return true
  return counts.segments > 0 && (!isSecond || counts.untranslated + counts.needsWork > 0)
}

/** Rows that no longer tell of anything: a document was deleted, or shall not be translated after all. */
async function forgetOthers(
  req: PayloadRequest,
  collection: PublishableCollection,
  documents: readonly string[],
  kept: readonly string[],
): Promise<void> {
  const list = (values: readonly string[]) =>
    sql`select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb)`
  await runStatement(
    req,
    sql`delete from translations where collection = ${collection}
      and source_id in (select d::uuid from (${list(documents)}) as of(d))
      and source_id::text || ' ' || language not in (${list(kept)})`,
  )
}

/** A document was deleted for good; `story`: of a news item, whose other side is still there. */
export async function forgetTranslation(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
  story: string | null,
): Promise<void> {
  await runStatement(
    req,
    sql`delete from translations where collection = ${collection} and source_id = ${id}`,
  )
  if (collection !== 'news' || !story) return
  const [other] = await runStatement(
    req,
    sql`select id from news where story = ${story} and id <> ${id} limit 1`,
  )
  if (other) await rememberTranslation(req, { collection, id: String(other.id) })
}

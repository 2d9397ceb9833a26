import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { actorOf } from '../../publishing/audit/record'
import type { PublishableCollection } from '../../publishing/publishable'
import { runStatement } from '../../publishing/statements'
import { inTransaction } from '../../publishing/transaction'
import { asKept, comparable } from './plainWords'
import { keptStems } from './stems'

/** A segment and its translation as they were reviewed. */
export interface ReviewedPair {
  from: Locale
  to: Locale
  /** With placeholders */
  source: string
  translation: string
  /** Where it stands: the document of the translation, or the entry of the register */
  collection: PublishableCollection
  documentId: string
  key: string
}

/**
 * Keeps what was reviewed for later segments, in the transaction of the review. A pair that is there already is only
 * counted once more; what the same place of the same document had before goes, unless another place has it too. Empty
 * texts and those without a letter are nothing to remember.
 */
export async function feedMemory(req: PayloadRequest, pairs: readonly ReviewedPair[]): Promise<void> {
  const kept = lastOfEachPlace(pairs.map(asRow)).filter(
    ({ az, en }) => /\p{L}/u.test(az) && /\p{L}/u.test(en),
  )
  if (kept.length === 0) return
  await inTransaction(req, async () => {
    const given = sql`jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as given (az text, en text, az_folded text,
      en_folded text, az_stems text[], en_stems text[], collection text, document_id uuid, language text, key text)`
    const before = await runStatement(
      req,
      sql`select distinct u.memory_id as id from translation_memory_uses u join ${given}
        using (collection, document_id, language, key)`,
    )
    await keep(req, given)
    await forget(
      req,
      before.map(({ id }) => String(id)),
    )
  })
}

type Row = ReturnType<typeof asRow>

const lastOfEachPlace = (rows: Row[]): Row[] => [
  ...new Map(
    rows.map((row) => [`${row.collection} ${row.document_id} ${row.language} ${row.key}`, row]),
  ).values(),
]

function asRow({ from, source, translation, to: language, documentId, ...place }: ReviewedPair) {
  const [az, en] = (from === 'az' ? [source, translation] : [translation, source]).map(asKept) as [
    string,
    string,
  ]
  const [azFolded, enFolded] = [comparable(az), comparable(en)]
  return {
    ...{ az, en, az_folded: azFolded, en_folded: enFolded },
    ...{ az_stems: keptStems(azFolded), en_stems: keptStems(enFolded) },
    ...{ language, document_id: documentId, ...place },
  }
}

/** Always in one order, so that two who review at a time do not wait for each other in a circle. */
async function keep(req: PayloadRequest, given: ReturnType<typeof sql>): Promise<void> {
  const { id, name } = actorOf(req)
  await runStatement(
    req,
    sql`with pairs as (
        insert into translation_memory (az, en, az_folded, en_folded, az_stems, en_stems)
        select distinct on (md5(az), md5(en)) az, en, az_folded, en_folded, az_stems, en_stems from ${given} order by md5(az), md5(en)
        on conflict (md5(az), md5(en)) do update set at = now() returning id, az, en)
      insert into translation_memory_uses (collection, document_id, language, key, memory_id, by_id, by_name)
      select collection, document_id, language, key, pairs.id,
        ${id}::uuid, ${name} from ${given} join pairs using (az, en)
      order by collection, document_id, language, key
      on conflict (collection, document_id, language, key) do update
        set memory_id = excluded.memory_id, by_id = excluded.by_id, by_name = excluded.by_name, at = now()`,
  )
}

/** Holds what may go before it looks who has it: another review may be about to use it again. */
async function forget(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const list = sql.join(
    ids.map((id) => sql`${id}::bigint`),
    sql`, `,
  )
  await runStatement(req, sql`select from translation_memory where id in (${list}) order by id for update`)
  await runStatement(
    req,
    sql`delete from translation_memory m where id in (${list})
      and not exists (select from translation_memory_uses u where u.memory_id = m.id)`,
  )
}

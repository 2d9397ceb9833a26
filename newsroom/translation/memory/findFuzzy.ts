import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import type { PublishableCollection } from '../../publishing/publishable'
import { runStatement } from '../../publishing/statements'
import { difference } from './difference'
import { leastPercent, percentAlike } from './likeness'
import { comparable } from './plainWords'
import { replaceNumbers } from './replaceNumbers'
import { choose, marksBetween, stemsOf } from './stems'
import type { Suggestion } from './suggestion'

/** A reviewed pair of a text that is like the one asked. */
export interface FuzzyMatch extends Pick<Suggestion, 'percent' | 'source' | 'translation' | 'diff'> {
  numbersReplaced: boolean
  collection: PublishableCollection
  documentId: string
}

interface Asked {
  from: Locale
  to: Locale
  text: string
}

/** Letters up to which texts are found by trigrams: what is alike has no more than the index holds. */
const short = 42
/** Letters of a paragraph that is still compared; longer ones are found letter by letter only. */
const longest = 3000
/** Pairs that are measured; the rest is less alike by trigrams. */
const measured = 12

/**
 * Reviewed pairs whose text is like the one asked, from 70 %, the most alike first. What differs only in capitals, marks
 * of letters, spaces or placeholders has 99.
 */
export async function findFuzzy(req: PayloadRequest, asked: Asked, most: number): Promise<FuzzyMatch[]> {
  const folded = comparable(asked.text)
  if (folded === '' || folded.length > longest) return []
  const rows = await runStatement(
    req,
    sql`select near.*, used.collection, used.document_id from (${await near(req, asked, folded)}) near
      cross join lateral (select u.collection, u.document_id from translation_memory_uses u
        where u.memory_id = near.id order by u.at desc limit 1) used`,
  )
  return rows
    .map((row) => ({ row, percent: Math.min(99, percentAlike(String(row.folded), folded)) }))
    .filter(({ percent }) => percent >= leastPercent)
    .toSorted((one, other) => other.percent - one.percent || Number(other.row.id) - Number(one.row.id))
    .slice(0, most)
    .map(({ row, percent }) => matchOf(row, percent, asked))
}

function matchOf(row: Record<string, unknown>, percent: number, { from, to, text }: Asked): FuzzyMatch {
  const pair = { source: String(row.source), translation: String(row.translation) }
  const replaced = replaceNumbers(pair, text, to)
  return {
    ...{ percent, source: pair.source, translation: replaced ?? pair.translation },
    ...{ diff: difference(pair.source, text, from), numbersReplaced: replaced !== null },
    collection: row.collection as PublishableCollection,
    documentId: String(row.document_id),
  }
}

/** The pairs to measure, found by trigrams or by words. */
async function near(req: PayloadRequest, { from, to, text }: Asked, folded: string): Promise<SQL> {
  const [source, target, sourceFolded] = [from, to, `${from}_folded`].map((name) => sql.identifier(name))
  const what = sql`m.id, m.${source} as source, m.${target} as translation, m.${sourceFolded} as folded`
  if (folded.length <= short)
    return sql`select ${what} from translation_memory_near(${from}, ${folded}) n
      join translation_memory m on m.id = n.id where m.${source} <> ${text} order by n.near desc limit ${measured}`
  const asked = stemsOf(folded)
  const { any, together, most: rows } = choose(asked, ...(await sharesOf(req, from, asked)))
  const own = sql.identifier(`${from}_stems`)
  const [least, most] = [
    Math.floor((folded.length * leastPercent) / 100),
    Math.ceil((folded.length * 100) / leastPercent),
  ]
  const marks = sql`${own} && ${listOf(marksBetween(least, most))}`
  const ways = [
    ...(any.length > 0 ? [sql`${own} && ${listOf(any)} and ${marks}`] : []),
    ...(together.length > 0 ? [sql`${own} @> ${listOf(together)} and ${marks}`] : []),
  ]
  // Few enough are looked at whatever the words are, then those that share most words, then the nearest by trigrams
  return sql`select ${what} from (
      select held.id from (
        select id, ${own} as stems from translation_memory
        where (${sql.join(ways, sql` or `)})
          and length(${sourceFolded}) between ${least} and ${most} limit ${rows}) held
      order by (select count(*) from unnest(held.stems) stem where stem = any (${listOf(asked)}))::float
        / greatest(cardinality(held.stems), ${asked.length}) desc limit 40) best
    join translation_memory m on m.id = best.id where m.${source} <> ${text}
    order by similarity(m.${sourceFolded}, ${folded}) desc limit ${measured}`
}

const listOf = (stems: readonly string[]): SQL =>
  sql`array[${sql.join(
    stems.map((stem) => sql`${stem}`),
    sql`, `,
  )}]::text[]`

/** How frequent stems are, as ANALYZE found, and how many pairs there are; nothing is known of rare ones. */
async function sharesOf(
  req: PayloadRequest,
  language: Locale,
  stems: readonly string[],
): Promise<[Map<string, number>, number]> {
  const rows = await runStatement(
    req,
    sql`select greatest(c.reltuples, 0) as rows, known.stem, known.share from pg_class c
      left join (pg_stats s cross join lateral
        unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as known (stem, share))
        on s.schemaname = 'public' and s.tablename = c.relname and s.attname = ${`${language}_stems`}
          and known.stem = any (${listOf(stems)})
      where c.oid = 'public.translation_memory'::regclass`,
  )
  const known = rows.flatMap(({ stem, share }) =>
    stem === null ? [] : [[String(stem), Number(share)] as const],
  )
  return [new Map(known), Number(rows[0]?.rows ?? 0)]
}

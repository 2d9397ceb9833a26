import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { comparable } from '@/newsroom/translation/memory/plainWords'
import { keptStems } from '@/newsroom/translation/memory/stems'
import { pairsOf } from './pairs'

type Pool = PostgresAdapter['pool']

const portion = 5000
const indexes: Record<string, string> = {
  translation_memory_az_short: '(az_folded gin_trgm_ops) where length(az_folded) <= 60',
  translation_memory_en_short: '(en_folded gin_trgm_ops) where length(en_folded) <= 60',
  translation_memory_az_stems: '(az_stems)',
  translation_memory_en_stems: '(en_stems)',
}

/** Writes so many pairs as reviewed, each in one place, and lets Postgres know them as autovacuum does. */
export async function fillMemory(pool: Pool, size: number): Promise<void> {
  for (const name of Object.keys(indexes)) await pool.query(`drop index ${name}`)
  let rows: object[] = []
  for (const { az, en } of pairsOf(size)) {
    const folded = { az: comparable(az), en: comparable(en) }
    rows.push({
      ...{ az, en, az_folded: folded.az, en_folded: folded.en },
      ...{ az_stems: keptStems(folded.az), en_stems: keptStems(folded.en) },
    })
    if (rows.length === portion) {
      await write(pool, rows)
      rows = []
    }
  }
  await write(pool, rows)
  for (const [name, what] of Object.entries(indexes))
    await pool.query(`create index ${name} on translation_memory using gin ${what}`)
  await pool.query(`insert into translation_memory_uses (collection, document_id, language, key, memory_id)
    select 'news', md5((id / 12)::text)::uuid, 'en', 'body.' || id, id from translation_memory`)
  await pool.query('vacuum analyze translation_memory, translation_memory_uses')
}

const write = (pool: Pool, rows: readonly object[]) =>
  pool.query(
    `insert into translation_memory (az, en, az_folded, en_folded, az_stems, en_stems)
      select * from jsonb_to_recordset($1::jsonb) as given (az text, en text, az_folded text, en_folded text,
        az_stems text[], en_stems text[]) on conflict do nothing`,
    [JSON.stringify(rows)],
  )

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Locale } from '@/newsroom/language/locales'
import { locales } from '@/newsroom/language/locales'
import type { Register } from '@/newsroom/names/mentions/mention'
import { piecesOf } from './texts'

type Pool = PostgresAdapter['pool']
type Client = { query: (text: string, values?: unknown[]) => Promise<unknown> }

/** Writes the pieces of which items are put together, each read once as the database reads texts. */
export const writePieces = (pool: Pool, register: Register) =>
  inEach(pool, async (client, locale) => {
    await client.query(`create table pieces_${locale} (part text, n int, text text, named uuid[], words tsvector,
      primary key (part, n))`)
    await client.query(
      `insert into pieces_${locale} select part, n, text, array(select md5(key)::uuid from jsonb_array_elements_text(named) key),
        case part when 'title' then search.vector($1, false, text, '{}', '', '', '')
          else search.vector($1, false, '', '{}', '', '', text) end
        from jsonb_to_recordset($2::jsonb) as piece (part text, n int, text text, named jsonb)`,
      [locale, JSON.stringify(piecesOf(locale, register))],
    )
    await client.query(
      `insert into search.vocabulary (locale, word)
        select distinct $1, word from pieces_${locale} p, unnest(tsvector_to_array(p.words)) lexeme,
          substring(lexeme from case $1 when 'az' then '^[^#@=~^].*$' else '^=(.*)$' end) word
        where word ~ '^[^0-9]{4,32}$' on conflict do nothing`,
      [locale],
    )
  })

const rows = (locale: Locale) => `
  with item as materialized (
    select id, kind, at, title.text || ' ' || item.n as title, concat_ws(E'\\n', one.text, two.text) as body, names.named, facts,
      title.words || one.words || two.words || array_to_tsvector(array[item.n::text, '=' || item.n, '^' || item.n, '^=' || item.n])
        || array_to_tsvector(facts) as words
    from generate_series($1::int, $2::int) as item (n)
    cross join lateral (select md5('${locale}' || item.n)::uuid as id,
      -- spread over fifteen years, in no order
      '2026-11-01'::timestamptz - (hashint4(item.n) & 2147483647) / 2147483647.0 * interval '15 years' as at,
      (array['press-release', 'press-release', 'news-story', 'statement', 'speech', 'announcement'])[1 + item.n % 6] as kind) own
    join pieces_${locale} title on title.part = 'title' and title.n = (hashint4(4 * item.n) & 2147483647) % 4000
    join pieces_${locale} one on one.part = 'paragraph' and one.n = (hashint4(4 * item.n + 1) & 2147483647) % 2000
    join pieces_${locale} two on two.part = 'paragraph' and two.n = (hashint4(4 * item.n + 2) & 2147483647) % 2000
    cross join lateral (select one.named || two.named as named) names
    cross join lateral (select search.facts('news', row('${locale}', kind, at, at, '', '{}', '', '', '', names.named, '{}')::search.source)
      as facts) marks),
  text as (
    insert into search.texts (locale, collection, document, published_at, title, names, summary, details, body, facts)
    select '${locale}', 'news', id, at, title, '{}', '', '', body, facts from item)
  insert into search.entries (locale, collection, document, kind, at, year, named, words)
  select '${locale}', 'news', id, kind, at, search.year_of('news', at), array_to_string(named, ' '), words from item`

/**
 * Puts further items into the index of each language, without Payload's tables and their triggers: a hundred
 * thousand would take hours. The rows are made of what triggers make them of.
 */
export async function addItems(pool: Pool, from: number, to: number): Promise<void> {
  await pool.query('drop index if exists search.entries_words')
  await inEach(pool, (client, locale) => client.query(rows(locale), [from, to]))
  const client = await pool.connect()
  try {
    await client.query("set maintenance_work_mem = '1GB'")
    await client.query(
      'create index entries_words on search.entries using gin (words) with (fastupdate = off)',
    )
  } finally {
    client.release(true)
  }
  // As autovacuum does within a minute where a database runs on.
  await inEach(pool, (one, locale) => one.query(`vacuum analyze search.entries_${locale}`))
  await pool.query('vacuum analyze search.texts')
  await pool.query('analyze')
}

async function inEach(pool: Pool, work: (client: Client, locale: Locale) => Promise<unknown>) {
  await Promise.all(
    locales.map(async (locale) => {
      const client = await pool.connect()
      try {
        await client.query("set synchronous_commit = off; set work_mem = '128MB'")
        await work(client, locale)
      } finally {
        client.release(true)
      }
    }),
  )
}

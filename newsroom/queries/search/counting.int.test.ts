import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePublic } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let drizzle: PostgresAdapter['drizzle']
beforeAll(async () => {
  payload = await openNewsroom()
  drizzle = (payload.db as unknown as PostgresAdapter).drizzle
  const desk = await hire(payload, 'publisher')
  for (const title of ['Birinci', 'İkinci', 'Üçüncü', 'Dördüncü']) await makePublic(desk, 'news', { title })
})
afterAll(() => payload.destroy())

describe('counting what a search finds', () => {
  it('takes the newest day from the end of an index, also where it asks for no index', async () => {
    const read = await drizzle.transaction(async (own) => {
      const rowsRead = async () =>
        (
          await own.execute(sql`select seq_tup_read + coalesce(idx_tup_fetch, 0) as rows
            from pg_stat_xact_user_tables where schemaname = 'search' and relname = 'entries_az'`)
        ).rows[0]?.rows
      await own.execute(sql`set local enable_indexscan = off`)
      const before = Number(await rowsRead())
      await own.execute(sql`select search.newest_day('az')`)
      return Number(await rowsRead()) - before
    })
    expect(read).toBeLessThanOrEqual(1)
  })

  it('guesses by one reading of each word, for who holds one mostly holds them all', async () => {
    const asked = `('olkein' | 'olkeinden') & '#y2026' & ('migrasi' | 'migrasiy' | 'migrasiya')`
    const { rows } = await drizzle.execute(
      sql`select search.likeliest('az', ${asked}::tsquery)::text as question`,
    )
    expect(rows[0]?.question).toMatch(/^'olkein(den)?' & '#y2026' & 'migrasi(y|ya)?'$/)
  })

  it('asks for days in few marks: twelve months are a year, a few of them remain months', async () => {
    const { rows } = await drizzle.execute(sql`
      select search.days(date '2025-11-05', date '2026-11-20', true)::text as year,
        search.days(date '2025-11-05', date '2026-03-20', true)::text as months,
        search.days(date '2023-12-20', date '2026-11-20', true)::text as years,
        search.days(date '2022-03-20', date '2026-02-20', true)::text as whole`)
    expect(rows[0]).toEqual({
      year: `'#y2026' | '#m202511' | '#m202512'`,
      months: `'#m202511' | '#m202512' | '#m202601' | '#m202602' | '#m202603'`,
      years: `'#y2024' | '#y2025' | '#y2026' | '#m202312'`,
      whole: `'#y2022' | '#y2023' | '#y2024' | '#y2025' | '#y2026'`,
    })
  })

  it('asks for every day of a span, and for none before the first that it rounds to', async () => {
    const { rows } = await drizzle.execute(sql`
      with asked as materialized (
        select one::date + length as last_day, onwards, search.days(one::date, one::date + length, onwards) as days,
          date_trunc(search.unit_of(one::date, one::date + length), one) as begins
        from generate_series(timestamp '2012-01-01', '2013-12-31', '149 days') one,
          unnest(array[0, 3, 31, 32, 200, 366, 700, 732, 800, 1500]) length, unnest(array[true, false]) onwards)
      select count(*)::int as days, count(*) filter (where (marks @@ days) <> (day >= begins and day <= last_day)
        and not (onwards and day > last_day))::int as wrong
      from asked, generate_series(begins - interval '400 days', last_day + interval '400 days', '1 day') day,
        array_to_tsvector(array[to_char(day, '"#y"YYYY'), to_char(day, '"#m"YYYYMM'), to_char(day, '"#d"YYYYMMDD')]) marks`)
    expect(rows[0]?.days).toBeGreaterThan(50_000)
    expect(rows[0]?.wrong).toBe(0)
  })

  it('guesses how many have a phrase by its neighbours', async () => {
    const asked = `'dovlet' <-> ( 'migrasiya' | 'migrasi' ) <-> 'xidmet' & '#pdov.mig' & ('#pmig.xid' | '#pmig.xis') & '#kspeech'`
    const { rows } = await drizzle.execute(sql`select search.neighbours(${asked}::tsquery)::text as question`)
    expect(rows[0]?.question).toBe(`'#cnews' & '#pdov.mig' & ( '#pmig.xid' | '#pmig.xis' ) & '#kspeech'`)
  })

  it('counts the same whether a phrase or its words are asked for', async () => {
    const { rows } = await drizzle.execute(sql`
      select asked, (select count from search.counted('az', asked::tsquery, most, array['kind', 'named']) where what = 'total')
      from (values ('#cnews', 100), ('#cnews', 2), ('birinci', 2), ('birinci <-> ikinci', 2)) asked (asked, most)`)
    expect(rows.map(({ count }) => count)).toEqual([4, 4, 1, 0])
  })
})

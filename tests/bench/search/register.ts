import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Register } from '@/newsroom/names/mentions/mention'

type Drizzle = PostgresAdapter['drizzle']

/** Writes people and organisations as public entries; triggers index them, as they do those that somebody writes. */
export async function writeRegister(drizzle: Drizzle, register: Register): Promise<void> {
  for (const [table, entries] of [
    ['people', register.people],
    ['organisations', register.organisations],
  ] as const) {
    const all = sql`jsonb_to_recordset(${JSON.stringify(
      entries.map(({ id, names, variants }) => ({ id, ...names, variant: variants[0] })),
    )}::jsonb) as entry (id text, az text, en text, variant text)`
    const [rows, words, texts] = ['', '_locales', '_texts'].map((part) => sql.raw(table + part))
    await drizzle.transaction(async (transaction) => {
      await transaction.execute(
        sql`insert into ${rows} (id, _status) select md5(entry.id)::uuid, 'published' from ${all}`,
      )
      await transaction.execute(sql`insert into ${words} (_parent_id, _locale, name, slug)
        select md5(entry.id)::uuid, locale::_locales, case locale when 'az' then az else en end, 'entry-' || entry.id
        from ${all}, unnest(array['az', 'en']) locale`)
      await transaction.execute(sql`insert into ${texts} ("order", parent_id, path, text)
        select 0, md5(entry.id)::uuid, 'variants', variant from ${all}`)
    })
  }
}

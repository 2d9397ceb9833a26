/**
 * Started by evaluate.ts in a database of its own, with the conditions of a server of React: writes the texts, asks,
 * and prints what every question found, as one line of JSON.
 */
import { randomUUID } from 'node:crypto'
import config from '@payload-config'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { getPayload } from 'payload'
import type { Locale } from '@/newsroom/language/locales'
import { answer } from '@/newsroom/queries/search/answer'
import { pairsIn } from './pairs'
import { azQueries, enQueries } from './queries'
import { azTexts, enTexts, organisations, people } from './texts'

const payload = await getPayload({ config, disableOnInit: true })
const { drizzle } = payload.db as unknown as PostgresAdapter
const names = new Map<string, string>()
const ids = new Map<string, string>()

const body = (text: string) =>
  JSON.stringify({
    root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
  })

for (const [language, texts] of Object.entries({ az: azTexts, en: enTexts }))
  for (const [name, written] of Object.entries(texts)) {
    const [title = '', text = ''] = written.split(' | ')
    const id = randomUUID()
    names.set(id, name)
    ids.set(name, id)
    await drizzle.execute(sql`insert into news (id, language, title, summary, body, slug, story, published_at, state, _status)
      values (${id}, ${language}, ${title}, '', ${body(text)}::jsonb, ${name}, ${id}, now(), 'published', 'published')`)
  }

const register = {
  people: { entries: people, links: 'news_participations', column: 'person_id' },
  organisations: { entries: organisations, links: 'news_organisations', column: 'organisation_id' },
}
for (const [table, { entries, links, column }] of Object.entries(register))
  for (const entry of entries) {
    const id = randomUUID()
    await drizzle.execute(sql`insert into ${sql.raw(table)} (id, _status) values (${id}, 'published')`)
    for (const locale of ['az', 'en'] as const) {
      await drizzle.execute(sql`insert into ${sql.raw(`${table}_locales`)} (_parent_id, _locale, name, slug)
        values (${id}, ${locale}, ${entry.name[locale]}, ${`e-${id}`})`)
      if ('acronym' in entry)
        await drizzle.execute(sql`update organisations_locales set acronym = ${entry.acronym[locale]}
          where _parent_id = ${id} and _locale = ${locale}`)
    }
    for (const [order, variant] of entry.variants.entries())
      await drizzle.execute(sql`insert into ${sql.raw(`${table}_texts`)} ("order", parent_id, path, text)
        values (${order}, ${id}, 'variants', ${variant})`)
    for (const item of entry.in)
      await drizzle.execute(sql`insert into ${sql.raw(links)} (_order, _parent_id, id, ${sql.raw(column)})
        values (1, ${ids.get(item)}, ${randomUUID()}, ${id})`)
  }

const found: { locale: Locale; typed: string; found: string[] }[] = []
for (const [locale, queries] of [
  ['az', azQueries],
  ['en', enQueries],
] as const)
  for (const { typed } of pairsIn(queries)) {
    const answered = await answer(locale, { typed, filter: {}, after: null }, 200)
    const news = answered?.found.filter(({ collection }) => collection === 'news') ?? []
    found.push({ locale, typed, found: news.flatMap(({ id }) => names.get(id) ?? []) })
  }
process.stdout.write(`found ${JSON.stringify(found)}\n`)
await payload.destroy()
process.exit(0)

import { randomUUID } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { bakuParts } from '@/newsroom/language/dates'
import { newsKinds } from '@/newsroom/publishing/vocabulary'

const registers = {
  topic: { table: 'topics', name: 'Mövzu', size: 8 },
  person: { table: 'people', name: 'Şəxs', size: 20 },
  organisation: { table: 'organisations', name: 'Təşkilat', size: 12 },
  project: { table: 'projects', name: 'Layihə', size: 6 },
} as const
export type NamedKind = keyof typeof registers
const namedKinds = Object.keys(registers) as NamedKind[]

export interface ManyItem extends Record<NamedKind, string[]> {
  id: string
  language: 'az' | 'en'
  kind: string
  publishedAt: string
  year: number
  month: number
  isCurrent: boolean
}

export interface ManyNews {
  items: ManyItem[]
  /** Ids by slug; the slugs are the same in both languages */
  entries: Record<NamedKind, Map<string, string>>
}

/** Always the same numbers from 0 up to 1, so that a failure can be seen again (Lehmer, MINSTD). */
function dice(): () => number {
  let state = 20_191_129
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function generate(count: number): ManyNews {
  const next = dice()
  const pick = <One>(list: readonly One[]): One => list[Math.floor(next() * list.length)] as One
  const entries = Object.fromEntries(
    namedKinds.map((kind) => [
      kind,
      new Map(Array.from({ length: registers[kind].size }, (_, n) => [`${kind}-${n + 1}`, randomUUID()])),
    ]),
  ) as ManyNews['entries']
  const some = (kind: NamedKind) => {
    const ids = [...entries[kind].values()]
    return [...new Set(Array.from({ length: Math.floor(next() * 4) }, () => pick(ids)))]
  }
  const items = Array.from({ length: count }, (): ManyItem => {
    // Often at the same moment, and at the ends of Baku's years, where UTC counts another one.
    const year = 2017 + Math.floor(next() * 9)
    const moments = [`${year}-12-31T20:30:00.000Z`, `${year}-12-31T19:59:59.999Z`]
    const usual = new Date(
      Date.UTC(year, Math.floor(next() * 12), 1 + Math.floor(next() * 28), 6),
    ).toISOString()
    const publishedAt = next() < 0.05 ? pick(moments) : usual
    const baku = bakuParts(publishedAt)
    return {
      id: randomUUID(),
      language: next() < 0.6 ? 'az' : 'en',
      kind: pick(newsKinds),
      publishedAt,
      year: baku.year,
      month: baku.month,
      isCurrent: next() < 0.9,
      topic: some('topic'),
      person: some('person'),
      organisation: some('organisation'),
      project: some('project'),
    }
  })
  return { items, entries }
}

/**
 * A database full of news, written by SQL: to publish them one by one would take minutes. Some are withdrawn,
 * some were never published, and their links count for nothing.
 */
export async function writeManyNews(payload: Payload, count: number): Promise<ManyNews> {
  const many = generate(count)
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const insert = (table: string, columns: string, rows: object[]) =>
    drizzle.execute(sql`
      insert into ${sql.raw(table)} (${sql.raw(columns)})
      select ${sql.raw(columns)} from jsonb_populate_recordset(null::${sql.raw(table)}, ${JSON.stringify(rows)}::jsonb)`)

  for (const kind of namedKinds) {
    const { table, name } = registers[kind]
    const all = [...many.entries[kind]]
    await insert(
      table,
      'id, _status',
      all.map(([, id]) => ({ id, _status: 'published' })),
    )
    const words = all.flatMap(([slug, id], n) =>
      ['az', 'en'].map((_locale) => ({ _parent_id: id, _locale, name: `${name} ${n + 1}`, slug })),
    )
    await insert(`${table}_locales`, '_parent_id, _locale, name, slug', words)
  }
  const news = many.items.map(({ id, language, kind, publishedAt, isCurrent }, n) => ({
    id,
    language,
    kind,
    title: `Xəbər ${n}`,
    summary: `Xülasə ${n}`,
    slug: `xeber-${n}`,
    story: id,
    published_at: publishedAt,
    state: isCurrent ? 'published' : n % 2 ? 'withdrawn' : 'draft',
    _status: isCurrent || n % 2 ? 'published' : 'draft',
  }))
  await insert('news', 'id, language, kind, title, summary, slug, story, published_at, state, _status', news)
  const rows = <Row>(kind: NamedKind, row: (item: string, entry: string, order: number) => Row) =>
    many.items.flatMap((item) => item[kind].map((entry, order) => row(item.id, entry, order + 1)))
  await insert(
    'news_participations',
    '_order, _parent_id, id, person_id',
    rows('person', (_parent_id, person_id, _order) => ({ _order, _parent_id, id: randomUUID(), person_id })),
  )
  await insert(
    'news_organisations',
    '_order, _parent_id, id, organisation_id',
    rows('organisation', (_parent_id, organisation_id, _order) => ({
      _order,
      _parent_id,
      id: randomUUID(),
      organisation_id,
    })),
  )
  for (const [kind, path] of [
    ['topic', 'topics'],
    ['project', 'projects'],
  ] as const) {
    const linked = rows(kind, (parent_id, id, order) => ({ order, parent_id, path, [`${path}_id`]: id }))
    await insert('news_rels', `"order", parent_id, path, ${path}_id`, linked)
  }
  // As autovacuum does within a minute where a database runs on.
  await drizzle.execute(sql`analyze`)
  return many
}

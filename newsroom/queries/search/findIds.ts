import 'server-only'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@/newsroom/language/locales'
import { openPayload } from '../openPayload'
import { folded, holdsAll } from './folded'

/** SQL finds ids only; what is shown of them is read through the access rules. */
async function rows(statement: SQL): Promise<Record<string, unknown>[]> {
  const payload = await openPayload()
  const { rows: found } = await (payload.db as unknown as PostgresAdapter).drizzle.execute(statement)
  return found
}

export interface FoundNames {
  people: string[]
  organisations: string[]
  events: string[]
}

const most = 60

/** Entries whose name, in whichever language, acronym or recorded spelling holds every term. */
export async function findNames(terms: readonly string[]): Promise<FoundNames> {
  const found = await rows(sql`
    with names as (
      select 'people' as kind, p.id, concat_ws(' ',
        (select string_agg(l.name, ' ') from people_locales l where l._parent_id = p.id),
        (select string_agg(t.text, ' ') from people_texts t where t.parent_id = p.id and t.path = 'variants')) as words
      from people p
      where p._status = 'published' and p.deleted_at is null and p.left_out_of_lists is not true
      union all
      select 'organisations', o.id, concat_ws(' ',
        (select string_agg(concat_ws(' ', l.name, l.acronym), ' ') from organisations_locales l where l._parent_id = o.id),
        (select string_agg(t.text, ' ') from organisations_texts t where t.parent_id = o.id and t.path = 'variants'))
      from organisations o where o._status = 'published' and o.deleted_at is null
      union all
      select 'events', e.id, (select string_agg(l.title, ' ') from events_locales l where l._parent_id = e.id)
      from events e where e._status = 'published' and e.deleted_at is null
    )
    select kind, id from names where ${holdsAll(folded(sql`words`), terms)} limit ${most}`)
  const of = (kind: string) => found.filter((row) => row.kind === kind).map((row) => String(row.id))
  return { people: of('people'), organisations: of('organisations'), events: of('events') }
}

/** News of a language whose headline, summary or text holds every term: the newest, and how many there are. */
export async function findNews(
  locale: Locale,
  terms: readonly string[],
  limit: number,
): Promise<{ ids: string[]; total: number }> {
  const words = folded(sql`concat_ws(' ', n.title, n.summary, n.place,
    (select string_agg(piece #>> '{}', '') from jsonb_path_query(n.body, 'strict $.**.text') piece))`)
  const found = await rows(sql`
    with texts as (
      select n.id, n.published_at, ${words} as folded from news n
      where n.language = ${locale} and n._status = 'published' and n.state = 'published' and n.deleted_at is null
    )
    select id, count(*) over () as total from texts where ${holdsAll(sql`folded`, terms)}
    order by published_at desc limit ${limit}`)
  return { ids: found.map((row) => String(row.id)), total: Number(found[0]?.total ?? 0) }
}

import 'server-only'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@/newsroom/language/locales'
import { rows } from '../rows'
import { folded, holdsAll } from './folded'

export interface FoundNames {
  people: string[]
  organisations: string[]
  events: string[]
  projects: string[]
  documents: string[]
  topics: string[]
}

/** How many of each are found at most. */
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
      union all
      select 'projects', j.id, concat_ws(' ',
        (select string_agg(l.name, ' ') from projects_locales l where l._parent_id = j.id),
        (select string_agg(t.text, ' ') from projects_texts t where t.parent_id = j.id and t.path = 'variants'))
      from projects j where j._status = 'published' and j.deleted_at is null
      union all
      select 'documents', d.id, concat_ws(' ',
        (select string_agg(l.title, ' ') from documents_locales l where l._parent_id = d.id),
        (select string_agg(t.text, ' ') from documents_texts t where t.parent_id = d.id and t.path = 'variants'))
      from documents d where d._status = 'published' and d.deleted_at is null
      union all
      select 'topics', c.id, (select string_agg(l.name, ' ') from topics_locales l where l._parent_id = c.id)
      from topics c where c._status = 'published' and c.deleted_at is null
    )
    select kind, id from names where ${holdsAll(folded(sql`words`), terms)} limit ${most}`)
  const of = (kind: string) => found.filter((row) => row.kind === kind).map((row) => String(row.id))
  return {
    people: of('people'),
    organisations: of('organisations'),
    events: of('events'),
    projects: of('projects'),
    documents: of('documents'),
    topics: of('topics'),
  }
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

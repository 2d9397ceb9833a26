import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'
import type { CalendarEntry, CalendarMonth, EntryKind } from './entry'

const form = /^(19|20)\d\d-(0[1-9]|1[0-2])$/

/** Whether it is a month as an address names it: '2026-12'. */
export const isMonth = (text: string): boolean => form.test(text)

/**
 * What the calendar shows of a month, by the clock of Baku, in one statement: releases that wait, events by their start,
 * the ends of embargoes, and lightly what went out. The caller has checked that the person may read drafts.
 * @param month '2026-12'
 */
export async function readMonth(req: PayloadRequest, month: string): Promise<CalendarMonth> {
  const language = req.i18n?.language === 'en' ? 'en' : 'az'
  const rows = await runStatement(
    req,
    sql`with span as (
      select (${`${month}-01`}::date)::timestamp at time zone 'Asia/Baku' as first,
        (${`${month}-01`}::date + interval '1 month') at time zone 'Asia/Baku' as next
    ), entries as (
      select 'release' as kind, r.news_id as id, 'news' as collection, r.due_at as at, false as whole,
        coalesce(v.version_title, n.title) as title, n.language::text as language,
        exists (select from releases p join news o on o.id = p.news_id and o.story = n.story and o.id <> n.id
          where p.state = 'waiting' and p.due_at = r.due_at) as together
      from span, releases r join news n on n.id = r.news_id left join _news_v v on v.id = r.version_id
      where r.state = 'waiting' and r.due_at >= first and r.due_at < next
      union all
      select 'event', e.id, 'events', e.start, coalesce(e.whole_days, false), w.title, w.language, false
      from span, events e left join lateral (
        select l.title, l._locale::text as language from events_locales l where l._parent_id = e.id and l.title <> ''
        order by l._locale::text = ${language} desc limit 1) w on true
      where e.deleted_at is null and e.start >= first and e.start < next
      union all
      select distinct 'embargo', n.id, 'news', a.embargo_until, false, coalesce(v.version_title, n.title), n.language::text, false
      from span, access_links a join news n on n.id = a.document_id and n.deleted_at is null
        left join _news_v v on v.parent_id = n.id and v.latest
      where a.kind = 'embargo' and a.ended_at is null and a.embargo_until >= first and a.embargo_until < next
      union all
      select 'published', n.id, 'news', n.published_at, false, n.title, n.language::text, false
      from span, news n
      where n._status = 'published' and n.state = 'published' and n.deleted_at is null
        and n.published_at >= first and n.published_at < next
    )
    select kind, id, collection, title, language, together,
      to_char(at at time zone 'Asia/Baku', 'YYYY-MM-DD') as day,
      case when not whole then to_char(at at time zone 'Asia/Baku', 'HH24:MI') end as time,
      to_char(now() at time zone 'Asia/Baku', 'YYYY-MM-DD') as today
    from (select null) one left join entries on true order by at, kind, title, id`,
  )
  return {
    month,
    today: String(rows[0]?.today),
    entries: rows.filter(({ kind }) => kind !== null).map(entryOf),
  }
}

const entryOf = (row: Record<string, unknown>): CalendarEntry => ({
  kind: row.kind as EntryKind,
  id: String(row.id),
  collection: row.collection as CalendarEntry['collection'],
  day: String(row.day),
  time: row.time as string | null,
  title: row.title as string | null,
  language: row.language as string | null,
  together: row.together === true,
})

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { runStatement } from '../statements'
import type { Desk, PlannedRelease } from './desk'

interface Row {
  release: string
  id: string
  language: string
  title: string | null
  due_at: Date | string
  state: PlannedRelease['state']
  scheduled_name: string | null
  problems: { message?: Partial<Record<Locale, string>> }[] | null
  is_today: boolean
  is_failed: boolean
  is_overdue: boolean
  is_unqueued: boolean
}

/** A job is punctual to the second; what is later than this is late. */
const patience = "interval '1 minute'"

const published = ['published', 'published-without-review', 'imported', 'unpublished', 'removed', 'withdrawn']

type Releases = Pick<Desk, 'today' | 'failed' | 'overdue' | 'unqueued'>

/**
 * Today's plan, what failed, and the two alarms of the schedule (quality A5.4): due and not out, planned and not queued.
 * One statement, on the clock of the database.
 */
export async function readReleases(req: PayloadRequest): Promise<Releases> {
  const since = sql.join(
    published.map((action) => sql`${action}`),
    sql`, `,
  )
  const rows = (await runStatement(
    req,
    sql`with told as (
      select r.id as release, r.news_id as id, n.language, coalesce(v.version_title, n.title) as title, r.due_at, r.state,
        r.scheduled_name, r.problems,
        (r.due_at at time zone 'Asia/Baku')::date = (now() at time zone 'Asia/Baku')::date as is_today,
        r.state = 'failed'
          and not exists (select from audit a where a.document_id = r.news_id and a.at > r.settled_at and a.action in (${since}))
          and not exists (select from releases l where l.news_id = r.news_id and l.scheduled_at > r.settled_at and l.state in ('waiting', 'out'))
          as is_failed,
        r.state = 'waiting' and r.due_at < now() - ${sql.raw(patience)} as is_overdue,
        r.state = 'waiting' and r.due_at > now()
          and not exists (select from graphile_worker.jobs j where j.key = 'release:' || r.id) as is_unqueued
      from releases r join news n on n.id = r.news_id and n.deleted_at is null
        left join _news_v v on v.id = r.version_id
      where r.state <> 'cancelled' and (r.state = 'waiting' or r.due_at > now() - interval '60 days'))
    select * from told where is_today or is_failed or is_overdue or is_unqueued order by due_at, title`,
  )) as unknown as Row[]
  const language: Locale = req.i18n?.language === 'en' ? 'en' : 'az'
  const of = (belongs: (row: Row) => boolean) => rows.filter(belongs).map((row) => releaseOf(row, language))
  return {
    today: of(({ is_today }) => is_today),
    failed: of(({ is_failed }) => is_failed),
    overdue: of(({ is_overdue }) => is_overdue),
    unqueued: of(({ is_unqueued }) => is_unqueued),
  }
}

const releaseOf = (row: Row, locale: Locale): PlannedRelease => ({
  id: row.id,
  language: row.language,
  title: row.title,
  release: row.release,
  dueAt: new Date(row.due_at).toISOString(),
  state: row.state,
  scheduledBy: row.scheduled_name,
  problems: (row.problems ?? []).flatMap(({ message }) => message?.[locale] ?? []),
})

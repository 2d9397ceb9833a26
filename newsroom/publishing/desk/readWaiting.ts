import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../audit/record'
import { needsSecondPerson } from '../review/secondPerson'
import { runStatement } from '../statements'
import type { UnreviewedItem, WaitingItem, WaitingReason } from './desk'

/** So many of each kind are told; who has more works them off from the top. */
const most = 50

/**
 * What waits for the person who asks: submitted items that they may approve (never their own words), approved ones that
 * are still to go out, and their own that were sent back; the longest waiting first.
 * @param mayPublish whether they may approve and publish at all
 */
export async function readWaiting(req: PayloadRequest, mayPublish: boolean): Promise<WaitingItem[]> {
  const { id: me } = actorOf(req)
  const rows = await runStatement(
    req,
    sql`with newest as (
      select n.id, n.language, coalesce(v.version_title, n.title) as title, r.verdict, r.note, r.submitted_by,
        r.submitted_name, r.submitted_at, r.decided_name, r.decided_at,
        (select a.actor_id from audit a where a.document_id = n.id and a.action in ('saved', 'restored')
          and a.details ->> 'version' = v.id::text order by a.id desc limit 1) as saved_by
      from reviews r
      join _news_v v on v.id = r.version_id and v.latest
      join news n on n.id = r.news_id and n.deleted_at is null
      where not exists (select from releases w where w.news_id = n.id and w.state = 'waiting')
    ), mine as (
      select *, case
        when verdict is null and ${mayPublish} and submitted_by is distinct from ${me}::uuid
          and saved_by is distinct from ${me}::uuid then 'to-approve'
        when verdict = 'approved' and ${mayPublish} then 'approved'
        when verdict = 'sent-back' and ${me}::uuid in (submitted_by, saved_by) then 'sent-back' end as why
      from newest
    )
    select id, language, title, why, note, coalesce(decided_name, submitted_name) as by,
      coalesce(decided_at, submitted_at) as at
    from mine where why is not null order by at limit ${most}`,
  )
  return rows.map((row) => ({
    id: String(row.id),
    language: String(row.language),
    title: row.title as string | null,
    why: row.why as WaitingReason,
    by: row.by as string | null,
    at: new Date(String(row.at)).toISOString(),
    note: row.why === 'sent-back' ? (row.note as string | null) : null,
  }))
}

/**
 * What went out without a second person and nobody has approved since. Everybody sees it: it stays red, as long as the
 * office asks for two; where one person is the whole office there is nobody who could approve it.
 */
export async function readUnreviewed(req: PayloadRequest): Promise<UnreviewedItem[]> {
  if (!(await needsSecondPerson(req))) return []
  const rows = await runStatement(
    req,
    sql`select n.id, n.language, n.title, u.name, u.at, u.reason
      from unreviewed u join news n on n.id = u.news_id and n._status = 'published' and n.deleted_at is null
      where u.approved_at is null order by u.at limit ${most}`,
  )
  return rows.map((row) => ({
    id: String(row.id),
    language: String(row.language),
    title: row.title as string | null,
    by: row.name as string | null,
    at: new Date(String(row.at)).toISOString(),
    reason: String(row.reason),
  }))
}

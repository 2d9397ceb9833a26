import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'
import type { PublicState } from '../vocabulary'
import type { NewsState } from './states'
import { stateOf } from './states'

/** Who did something, and when. The account may be gone. */
export interface Deed {
  by: string | null
  name: string | null
  /** ISO instant */
  at: string
}

/** Where a news item stands: for the desk, and for every order that depends on it. */
export interface Standing {
  id: string
  language: string
  /** Number of its newest version */
  version: string
  state: NewsState
  publicState: PublicState
  /** What was said of the newest version */
  review: {
    submitted: Deed
    verdict: 'approved' | 'sent-back' | null
    decided: Deed | null
    note: string | null
  } | null
  release: { id: string; dueAt: string; scheduled: Deed } | null
  /** Who last saved the newest version; null where that was not written down */
  savedBy: string | null
  /** It went out without a second person, and nobody has approved it since */
  unreviewed: { version: string; reason: string; published: Deed } | null
}

interface Row {
  id: string
  language: string
  version: string
  version_status: string
  status: string
  state: PublicState
  submitted_by: string | null
  submitted_name: string | null
  submitted_at: Date | null
  verdict: 'approved' | 'sent-back' | null
  decided_by: string | null
  decided_name: string | null
  decided_at: Date | null
  note: string | null
  release_id: string | null
  due_at: Date
  scheduled_by: string | null
  scheduled_name: string | null
  scheduled_at: Date
  saved_by: string | null
  out_version: string | null
  out_by: string | null
  out_name: string | null
  out_at: Date
  out_reason: string
}

/** Where these news items stand, in one statement; without those that do not exist. */
export async function readStandings(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, Standing>> {
  if (ids.length === 0) return new Map()
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const rows = (await runStatement(
    req,
    sql`select n.id, n.language, v.id as version, v.version__status as version_status, n._status as status, n.state,
        r.submitted_by, r.submitted_name, r.submitted_at, r.verdict, r.decided_by, r.decided_name, r.decided_at, r.note,
        w.id as release_id, w.due_at, w.scheduled_by, w.scheduled_name, w.scheduled_at,
        (select a.actor_id from audit a where a.document_id = n.id and a.action in ('saved', 'restored')
          and a.details ->> 'version' = v.id::text order by a.id desc limit 1) as saved_by,
        u.version_id as out_version, u.by as out_by, u.name as out_name, u.at as out_at, u.reason as out_reason
      from news n
      join _news_v v on v.parent_id = n.id and v.latest
      left join reviews r on r.version_id = v.id
      left join releases w on w.news_id = n.id and w.state = 'waiting'
      left join unreviewed u on u.news_id = n.id and u.approved_at is null
      where n.id in (${list})`,
  )) as unknown as Row[]
  return new Map(rows.map((row) => [row.id, standingOf(row)]))
}

function standingOf(row: Row): Standing {
  const publicState = row.status === 'published' ? row.state : row.state === 'removed' ? 'removed' : 'draft'
  const submitted = row.submitted_at && deed(row.submitted_by, row.submitted_name, row.submitted_at)
  const review = submitted
    ? {
        submitted,
        verdict: row.verdict,
        decided: row.decided_at && deed(row.decided_by, row.decided_name, row.decided_at),
        note: row.note,
      }
    : null
  return {
    id: row.id,
    language: row.language,
    version: row.version,
    state: stateOf({
      publicState,
      newestIsPublic: row.status === 'published' && row.version_status === 'published',
      review: review && (review.verdict ?? 'submitted'),
      isScheduled: row.release_id !== null,
    }),
    publicState,
    review,
    release: row.release_id
      ? {
          id: row.release_id,
          dueAt: new Date(row.due_at).toISOString(),
          scheduled: deed(row.scheduled_by, row.scheduled_name, row.scheduled_at),
        }
      : null,
    savedBy: row.saved_by,
    unreviewed: row.out_version
      ? {
          version: row.out_version,
          reason: row.out_reason,
          published: deed(row.out_by, row.out_name, row.out_at),
        }
      : null,
  }
}

const deed = (by: string | null, name: string | null, at: Date): Deed => ({
  by,
  name,
  at: new Date(at).toISOString(),
})

import type { Client } from 'pg'
import type { Horizon } from '../disk/journal'

/** A row of `press_events`. */
export type HeardEvent = { id: string; action: string; tags: string[]; at: Date }

type Row = { database: string; horizon: string; now: Date; xid: string | null } & HeardEvent

/**
 * In one statement, so in one view of the database: where its horizon is, and every event that can be seen and
 * belongs to a transaction at or above the horizon of the last time. Below the horizon every transaction has
 * ended, so nothing can appear there any more; numbers of rows and times are not in the order of commits.
 */
const question = `
  select heard.*, known.* from (
    select system_identifier::text || '/' || timeline_id || '/' || current_database() as database,
      pg_snapshot_xmin(pg_current_snapshot())::text as horizon, now() as now
    from pg_control_system(), pg_control_checkpoint()
  ) as known
  left join press_events as heard on heard.xid >= coalesce($1::text, known.horizon)::xid8
  order by heard.id`

/** Events of so many days are kept (newsroom/jobs/pruneJournals.ts: 30); a day is left for clocks and delays. */
const remembered = 29 * 24 * 60 * 60_000

export type Heard = {
  events: HeardEvent[]
  horizon: Horizon
  /** Why what happened since the last horizon cannot be known; null when `events` are all */
  lost: string | null
}

/** Asks for what happened since a horizon; `known` are the events above it that were heard already. */
export async function poll(
  client: Client,
  last: Horizon | undefined,
  known: Map<string, bigint>,
): Promise<Heard> {
  const { rows } = await client.query<Row>(question, [last?.xid ?? null])
  const [first] = rows
  if (!first) throw new Error('the database said nothing about itself')
  const horizon = { database: first.database, xid: first.horizon, at: first.now.getTime() }
  const events = rows.filter(({ id }) => id !== null && !known.has(id))
  for (const { id, xid } of events) known.set(id, BigInt(xid ?? 0))
  for (const [id, xid] of known) if (xid < BigInt(horizon.xid)) known.delete(id)
  return { events, horizon, lost: whyLost(last, horizon) }
}

/** The first words with a database: what was rendered before them may have been overtaken unheard. */
export const unknownPlace = 'nothing was heard before'

function whyLost(last: Horizon | undefined, now: Horizon): string | null {
  if (!last) return unknownPlace
  if (last.database !== now.database) return 'this is another database, or it was brought back from a backup'
  if (BigInt(now.xid) < BigInt(last.xid)) return 'the database is older than what was heard of it'
  if (now.at - last.at > remembered) return 'it was too long ago: the events since then were cleared away'
  return null
}

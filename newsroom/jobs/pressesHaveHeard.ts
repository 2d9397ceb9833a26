import { setTimeout as pause } from 'node:timers/promises'
import type { JobHelpers } from 'graphile-worker'
import { pressChannel } from '../publishing/pressEvents'

/** A press that does not ask meanwhile is cut off or very slow: later rounds of the purge are for it (ms). */
const patience = 500

/** Connections on which a press hears of changes (press/events) and has not begun to ask for them since. */
const notAsked = `
  select count(*)::int as presses from pg_stat_activity
  where application_name = 'newsroom-press' and datname = current_database()
    and (query_start <= $1::timestamptz or query not like '%press_events as heard%')`

/**
 * Waits until every press that is connected to the database knows every change that was committed before: a cache
 * that is purged sooner would fetch the old page again. A press asks for the next changes when it has taken in the
 * last answer, so one that has begun to ask twice since knows them.
 */
export async function pressesHaveHeard(query: JobHelpers['query']): Promise<void> {
  const deadline = Date.now() + patience
  for (const _ of ['asked', 'asked again, so heard']) {
    const { rows } = await query<{ since: string }>(
      "select clock_timestamp()::text as since, pg_notify($1, '')",
      [pressChannel],
    )
    while (Date.now() < deadline) {
      const { rows: found } = await query<{ presses: number }>(notAsked, [rows[0]?.since])
      if (found[0]?.presses === 0) break
      await pause(5)
    }
  }
}

import type { Task } from 'graphile-worker'

export const pruneJob = 'prune-journals'

/**
 * Forgets press events after thirty days: an instance of the press that was away longer starts afresh
 * anyway.
 */
export const pruneJournals: Task = async (_payload, { query, logger }) => {
  const { rowCount } = await query("delete from press_events where at < now() - interval '30 days'")
  logger.info(`forgot ${rowCount ?? 0} press events`)
}

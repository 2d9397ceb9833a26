import type { Task } from 'graphile-worker'

export const pruneJob = 'prune-journals'

/**
 * Forgets press events after thirty days: an instance of the press that was away longer starts afresh anyway. Forgets
 * what happened longer ago than the site keeps it (Site, `auditMonths`; five years where nobody chose), and who opened a link then.
 */
export const pruneJournals: Task = async (_payload, { query, logger }) => {
  const { rowCount } = await query("delete from press_events where at < now() - interval '30 days'")
  const { rows } = await query<{ forgotten: string }>(
    `select audit_forget(now() - make_interval(months =>
      coalesce((select audit_months from site limit 1), 60)::int)) as forgotten`,
  )
  await query(`delete from link_openings where at < now() - make_interval(months =>
    coalesce((select audit_months from site limit 1), 60)::int)`)
  logger.info(`forgot ${rowCount ?? 0} press events and ${rows[0]?.forgotten ?? 0} lines of the audit log`)
}

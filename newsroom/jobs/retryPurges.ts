import type { Task } from 'graphile-worker'
import { purgeEdgeJob } from '../publishing/pressEvents'

export const retryPurgesJob = 'retry-purges'

/**
 * Has purges that failed tried again now: a cache that is back shows old pages until then, and the queue by itself
 * would wait ever longer, for hours in the end.
 */
export const retryPurges: Task = async (_payload, { query }) => {
  await query(
    `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs
    where task_identifier = $1 and last_error is not null and locked_at is null having count(*) > 0`,
    [purgeEdgeJob],
  )
}

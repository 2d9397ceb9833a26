import type { JobHelpers, Task } from 'graphile-worker'
import { letOut } from '@/newsroom/publishing/releases/letOut'
import { missingJobs } from '@/newsroom/publishing/releases/queue'
import { tellOfReleaseJob } from '@/newsroom/publishing/releases/tellOfRelease'
import { freeDeadWorkers } from '../liveness/freeDeadWorkers'
import type { OpenNewsroom } from './letOut'

export const sweepReleasesJob = 'sweep-releases'

/** Due for so long and not out, somebody is told: the minute itself, and two sweeps. */
const overdueAfter = '3 minutes'

/**
 * Keeps the promise of the schedule where its jobs do not: once a minute, what is due and not out goes out, the oldest
 * first; what is planned and has no job gets one; what is still not out is reported, once.
 */
export const sweepReleases =
  (open: OpenNewsroom): Task =>
  async (_payload, helpers) => {
    const dead = await freeDeadWorkers((text, values) => helpers.query(text, values))
    if (dead > 0) helpers.logger.warn(`freed the jobs of ${dead} workers that were gone`)
    await letOutWhatIsDue(open, helpers)
    const { rowCount } = await helpers.query(missingJobs)
    if (rowCount) helpers.logger.warn(`${rowCount} releases were planned and not in the queue`)
    const overdue = await helpers.query<{ id: string }>(
      `update releases set alarmed_at = now() where state = 'waiting' and due_at < now() - interval '${overdueAfter}'
        and alarmed_at is null returning id`,
    )
    for (const { id } of overdue.rows) {
      helpers.logger.error(`release ${id} is due and not out`)
      await helpers.addJob(tellOfReleaseJob, { release: id, overdue: true }, { jobKey: `overdue:${id}` })
    }
  }

async function letOutWhatIsDue(open: OpenNewsroom, { query, logger }: JobHelpers): Promise<void> {
  const { rows } = await query<{ id: string }>(
    "select id from releases where state = 'waiting' and due_at <= now() order by due_at, id",
  )
  for (const { id } of rows) {
    try {
      const outcome = await letOut(await open(), id)
      if (outcome !== 'not-due') logger.info(`release ${id}: ${outcome}`)
    } catch (error) {
      // One that cannot go out now must not hold up the others; the next sweep tries it again.
      logger.error(
        `release ${id} cannot go out now: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }
}

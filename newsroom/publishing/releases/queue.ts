import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'

/** Name of the job that publishes what is due (newsroom/jobs/releases/letOut). */
export const letOutJob = 'let-out'

/** The job that makes a release punctual. The promise is the row: without its job the sweep lets it out. */
const keyOf = (release: string): string => `release:${release}`

/** Puts the job of a release into the queue, in the transaction of the request. */
export const queueRelease = (req: PayloadRequest, release: string): Promise<unknown> =>
  runStatement(
    req,
    sql`select graphile_worker.add_job(${letOutJob}, json_build_object('release', id), run_at => due_at,
      job_key => ${keyOf(release)}, max_attempts => 5) from releases where id = ${release}`,
  )

export const unqueueRelease = (req: PayloadRequest, release: string): Promise<unknown> =>
  runStatement(req, sql`select graphile_worker.remove_job(${keyOf(release)})`)

/** Puts the jobs into the queue that should be there and are not: after a restore, or a queue that was emptied. */
export const missingJobs = `
  select r.id, graphile_worker.add_job('${letOutJob}', json_build_object('release', r.id), run_at => r.due_at,
    job_key => 'release:' || r.id, max_attempts => 5)
  from releases r where r.state = 'waiting' and r.due_at > now()
    and not exists (select from graphile_worker.jobs j where j.key = 'release:' || r.id)`

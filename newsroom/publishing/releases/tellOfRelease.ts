import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'

/** Name of the job that writes the mail (newsroom/jobs/releases/tell). */
export const tellOfReleaseJob = 'tell-of-release'

/**
 * Has those concerned told how a release ended, in the transaction in which it ended: once for each release, and never
 * for an end that was undone.
 */
export const tellOfRelease = (req: PayloadRequest, release: string): Promise<unknown> =>
  runStatement(
    req,
    sql`select graphile_worker.add_job(${tellOfReleaseJob}, ${JSON.stringify({ release })}::json,
      job_key => ${`tell:${release}`}, max_attempts => 20)`,
  )

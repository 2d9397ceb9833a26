import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'

/** Name of the job that writes the mail (newsroom/jobs/comments/tell). */
export const tellOfCommentJob = 'tell-of-comment'

/** Has those told whom a comment asks for, in the transaction in which it was written. */
export const tellOfComment = (req: PayloadRequest, comment: string): Promise<unknown> =>
  runStatement(
    req,
    sql`select graphile_worker.add_job(${tellOfCommentJob}, ${JSON.stringify({ comment })}::json,
      job_key => ${`comment:${comment}`}, max_attempts => 20)`,
  )

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../../publishing/statements'

/** Name of the job that writes the mail (newsroom/jobs/translation/tell). */
export const tellOfTranslationJob = 'tell-of-translation'

/** Of what the assignee of a translation is told. */
export const translationNews = ['assigned', 'changed', 'rejected', 'due'] as const
export type TranslationNews = (typeof translationNews)[number]

interface Told {
  collection: string
  sourceId: string
  language: string
}

/** A source is rarely changed once: what follows within minutes is told with it. */
const collecting = "interval '5 minutes'"

/** Changes of one item are told once an hour at most. */
const rest = "interval '1 hour'"

const earliest: Record<Exclude<TranslationNews, 'due'>, string> = {
  assigned: 'now()',
  changed: `greatest(now() + ${collecting}, t.change_told_at + ${rest})`,
  rejected: `greatest(now() + ${collecting}, t.rejection_told_at + ${rest})`,
}

/**
 * Has the assignee of a translation told, in the transaction in which it happened. What is in the queue already is not
 * put off by what comes after it.
 */
export const tellOfTranslation = (
  req: PayloadRequest,
  what: Exclude<TranslationNews, 'due'>,
  { collection, sourceId, language }: Told,
): Promise<unknown> =>
  runStatement(
    req,
    sql`select graphile_worker.add_job(${tellOfTranslationJob},
        ${JSON.stringify({ what, collection, source: sourceId, language })}::json,
        run_at => ${sql.raw(earliest[what])}, job_key => ${`translation:${what}:${collection}:${sourceId}:${language}`},
        job_key_mode => ${what === 'assigned' ? 'replace' : 'preserve_run_at'}, max_attempts => 20)
      from translations t
      where t.collection = ${collection} and t.source_id = ${sourceId} and t.language = ${language}`,
  )

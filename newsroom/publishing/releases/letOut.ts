import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { recordInAudit } from '../audit/record'
import { publish } from '../publish'
import type { Problem } from '../refused'
import { PublishingRefused } from '../refused'
import { runStatement } from '../statements'
import { inTransaction } from '../transaction'
import { holdDocument } from '../versions/newest'
import type { Significance } from '../vocabulary'
import { tellOfRelease } from './tellOfRelease'

export type Outcome = 'out' | 'failed' | 'not-due'

interface Due {
  news_id: string
  version_id: string
  language: string
  due_at: Date
  significance: Significance | null
  untranslated_reason: string | null
}

/**
 * Publishes a release whose time has come: exactly once, whoever asks and however often. The row says what is to go
 * out, and is settled in the transaction that publishes: killed midway, nothing happened. It runs in nobody's name, so
 * that the account of whoever scheduled it may be gone. What can no longer be published is settled as failed, written
 * down and mailed; anything else (the database is away) is thrown, and the next sweep tries again.
 */
export async function letOut(payload: Payload, release: string): Promise<Outcome> {
  const req = await createLocalReq({}, payload)
  try {
    return await inTransaction(req, () => publishDue(req, release))
  } catch (error) {
    if (!(error instanceof PublishingRefused)) throw error
    const later = await createLocalReq({}, payload)
    return inTransaction(later, () => settleAsFailed(later, release, error.problems))
  }
}

async function publishDue(req: PayloadRequest, release: string): Promise<Outcome> {
  const due = await take(req, release)
  if (!due) return 'not-due'
  const { news_id: id, version_id: version } = due
  await holdDocument(req, 'news', id)
  await refuseAnother(req, id, version)
  const dueAt = new Date(due.due_at).toISOString()
  const significance = due.significance ?? undefined
  await publish({
    req,
    collection: 'news',
    id,
    significance,
    untranslatedReason: due.untranslated_reason,
    logged: { details: { version, dueAt, release } },
  })
  await settle(req, release, 'out', null)
  await tellOfRelease(req, release)
  return 'out'
}

/** Only one worker gets it; the others pass it by without waiting. */
async function take(req: PayloadRequest, release: string): Promise<Due | undefined> {
  const [row] = await runStatement(
    req,
    sql`select r.news_id, r.version_id, r.due_at, r.significance, r.untranslated_reason, n.language
      from releases r join news n on n.id = r.news_id
      where r.id = ${release} and r.state = 'waiting' and r.due_at <= now() for update of r skip locked`,
  )
  return row as unknown as Due | undefined
}

/** What was approved goes out, and nothing that came in past the lock. */
async function refuseAnother(req: PayloadRequest, id: string, version: string): Promise<void> {
  const [newest] = await runStatement(req, sql`select id from _news_v where parent_id = ${id} and latest`)
  if (newest?.id === version) return
  const message = {
    az: 'Təsdiqlənəndən sonra mətn dəyişib: yenidən yoxlanılmalıdır.',
    en: 'The text changed after it was approved: it has to be reviewed again.',
  }
  throw new PublishingRefused(req, [{ field: 'title', code: 'changed', message }])
}

async function settleAsFailed(req: PayloadRequest, release: string, problems: Problem[]): Promise<Outcome> {
  const due = await take(req, release)
  if (!due) return 'not-due'
  await settle(req, release, 'failed', problems)
  const dueAt = new Date(due.due_at).toISOString()
  const details = { version: due.version_id, dueAt, release, problems: problems.map(({ code }) => code) }
  await recordInAudit(req, {
    action: 'failed-to-publish',
    collection: 'news',
    documentId: due.news_id,
    language: due.language,
    details,
  })
  await tellOfRelease(req, release)
  return 'failed'
}

const settle = (req: PayloadRequest, release: string, state: 'out' | 'failed', problems: Problem[] | null) =>
  runStatement(
    req,
    sql`update releases set state = ${state}, settled_at = now(),
      problems = ${problems ? JSON.stringify(problems) : null}::jsonb where id = ${release}`,
  )

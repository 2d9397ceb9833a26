import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { fromBakuClock } from '../../language/bakuClock'
import type { AuditAction } from '../audit/actions'
import { actorOf, recordInAudit } from '../audit/record'
import { blockingIssues, significanceOf } from '../checks/checksOf'
import { databaseClock } from '../databaseClock'
import { lastPublicOf, latestOf, publicOf } from '../documents'
import { PublishingRefused } from '../refused'
import type { NewsOrder } from '../review/orders'
import { inState } from '../review/orders'
import type { Standing } from '../review/readStanding'
import { ReviewRefused } from '../review/refusals'
import { isOpen } from '../review/states'
import { runStatement } from '../statements'
import { passedByReason } from '../untranslated'
import type { Significance } from '../vocabulary'
import { cancelRelease } from './cancelRelease'
import { latestDue, shortestNotice } from './dueTime'
import { pairOf } from './pairOf'
import { queueRelease } from './queue'

export interface Scheduled {
  id: string
  /** ISO instant */
  dueAt: string
}

/** What is said of one promise besides its time. */
interface Promised {
  /** Of the change; else as the document has it */
  significance?: Significance | undefined
  /** Why a translation that lacks something of its source may go out at its time */
  untranslatedReason?: string | null
  /** In the audit log, when it is not a first promise */
  logged?: { action: AuditAction; details: Record<string, unknown> }
}

interface ScheduleOrder extends NewsOrder {
  /** On the clock of Baku: '2026-12-01T09:00' */
  at: string
  /** Whether the other language goes out at the same minute */
  bothLanguages: boolean
  /** Of the change to the item itself; else, and of the other language, as the document has it */
  significance?: Significance
  /** Why a translation that lacks something of its source may go out at its time */
  untranslatedReason?: string | null
}

/**
 * Says when the approved version goes out. From now on the document is locked. What is scheduled must be complete: at
 * the minute itself nobody is there to put anything right.
 * @throws ReviewRefused for a time that is none, too soon or too far; PublishingRefused with what is missing
 */
export const schedule = ({
  at,
  bothLanguages,
  significance,
  untranslatedReason,
  ...order
}: ScheduleOrder): Promise<Scheduled[]> =>
  inState(order, 'schedule', async ({ standing, needsSecond }) => {
    const { req } = order
    const dueAt = await dueTime(req, at)
    const all = [standing, ...(bothLanguages ? [await otherOf(req, standing, needsSecond)] : [])]
    const scheduled: Scheduled[] = []
    for (const one of all)
      scheduled.push(
        await scheduleOne(req, one, dueAt, {
          significance: one === standing ? significance : undefined,
          untranslatedReason,
        }),
      )
    return scheduled
  })

/** Takes the time back; the document can be written on again. Its approval stands until it is changed. */
export const unschedule = (order: NewsOrder): Promise<{ id: string }> =>
  inState(order, 'unschedule', async ({ standing: { id, language, release } }) => {
    const { req } = order
    await cancelRelease(req, id)
    const details = { dueAt: release?.dueAt }
    await recordInAudit(req, { action: 'unscheduled', collection: 'news', documentId: id, language, details })
    return { id }
  })

/**
 * The instant that somebody typed, when it may be promised, by the clock of the database.
 * @throws ReviewRefused for a time that is none, too soon or too far
 */
export async function dueTime(req: PayloadRequest, at: string): Promise<Date> {
  const typed = fromBakuClock(at)
  if (!typed) throw new ReviewRefused(req, 'badTime')
  const due = new Date(typed)
  const now = new Date(await databaseClock(req))
  if (due.getTime() < now.getTime() + shortestNotice) throw new ReviewRefused(req, 'tooSoon')
  if (due > latestDue(now)) throw new ReviewRefused(req, 'tooLate')
  return due
}

async function otherOf(req: PayloadRequest, { id }: Standing, needsSecond: boolean): Promise<Standing> {
  const other = await pairOf(req, id)
  if (!other || !isOpen('schedule', other.state, needsSecond))
    throw new ReviewRefused(req, 'noPair', other?.state)
  return other
}

/**
 * Promises the newest version of an item that is held for a time that may be promised.
 * @throws PublishingRefused with what is missing
 */
export async function scheduleOne(
  req: PayloadRequest,
  standing: Standing,
  due: Date,
  { significance, untranslatedReason, logged }: Promised = {},
): Promise<Scheduled> {
  const { id, language, version } = standing
  const dueAt = due.toISOString()
  const reason = await refuseIncomplete(req, id, dueAt, { significance, untranslatedReason })
  const actor = actorOf(req)
  const [row] = await runStatement(
    req,
    sql`insert into releases (news_id, version_id, due_at, scheduled_by, scheduled_name, significance, untranslated_reason)
      values (${id}, ${version}, ${dueAt}, ${actor.id}, ${actor.name}, ${significance ?? null}, ${reason}) returning id`,
  )
  const release = String(row?.id)
  await queueRelease(req, release)
  const details = { version, dueAt, ...(reason ? { reason } : {}), ...logged?.details }
  const action = logged?.action ?? 'scheduled'
  await recordInAudit(req, { action, collection: 'news', documentId: id, language, details })
  return { id, dueAt }
}

/**
 * The checks of that day: a date that lies in the future today may lie in the past then.
 * @returns the reason for which an incomplete translation may go out; null where it needs none
 */
async function refuseIncomplete(
  req: PayloadRequest,
  id: string,
  now: string,
  { significance, untranslatedReason }: Promised,
): Promise<string | null> {
  const draft = await latestOf(req, 'news', id)
  const before = (await publicOf(req, 'news', id)) ?? (await lastPublicOf(req, 'news', id))
  const terms = { now, before, significance: significance ?? significanceOf(draft) }
  const problems = await blockingIssues(req, 'news', draft, terms)
  const { standing, passed } = passedByReason(problems, untranslatedReason)
  if (standing.length > 0) throw new PublishingRefused(req, standing)
  return passed.length > 0 ? (untranslatedReason ?? '').trim() : null
}

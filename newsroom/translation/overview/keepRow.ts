import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../publishing/audit/record'
import { recordPressEvent } from '../../publishing/pressEvents'
import { runStatement } from '../../publishing/statements'
import { documentTag } from '../../publishing/tags'
import type { Counted } from './counted'
import { stateOfPair } from './counted'
import type { DocumentState } from './documentState'
import { isOpenState } from './documentState'
import type { Pair } from './pairs'
import { tellOfTranslation } from './tellOfTranslation'

/** The row as it was, and what was published gravely changed since. */
interface Before {
  state: DocumentState | null
  untranslated: number
  needs_work: number
  facts: number
  rejected: number
  assignee_id: string | null
  since: Date | string | null
  source_changed_at: Date | string | null
  /** The last major change of the source that readers saw, and the last one after the translation went out */
  last_major: Date | string | null
  major_since: Date | string | null
}

/**
 * Writes the row of a pair, tells the press where a public page has to say something else now, and has the assignee told.
 * @param changed the document whose change made it necessary
 */
export async function keepRow(
  req: PayloadRequest,
  pair: Pair,
  counted: Counted,
  changed: string,
): Promise<void> {
  const before = await readBefore(req, pair)
  const changedAt = noticeOf(pair, counted, before)
  await write(req, pair, counted, { since: sinceOf(pair, counted, before), changedAt })
  const isNotice = iso(before.source_changed_at) !== changedAt
  if (isNotice && pair.isPublic && pair.targetId && pair.collection === 'news') {
    const tags = [documentTag('news', pair.targetId)]
    await recordPressEvent(req, { action: 'publish', collection: 'news', documentId: pair.targetId, tags })
  }
  await tellAssignee(req, pair, counted, before, changed)
}

async function readBefore(
  req: PayloadRequest,
  { collection, sourceId, targetId, language }: Pair,
): Promise<Before> {
  const major = sql`select p.at from publications p
    where p.collection = ${collection} and p.document_id = ${sourceId} and p.significance = 'major'`
  const [row] = await runStatement(
    req,
    sql`select t.state, t.untranslated, t.needs_work, t.facts, t.rejected, t.assignee_id, t.since, t.source_changed_at,
        (${major} order by p.id desc limit 1) as last_major,
        (${major} and p.id > coalesce((select max(own.id) from publications own
          where own.collection = ${collection} and own.document_id = ${targetId}), 0) order by p.id desc limit 1) as major_since
      from (select null) one left join translations t
        on t.collection = ${collection} and t.source_id = ${sourceId} and t.language = ${language}`,
  )
  return row as unknown as Before
}

/**
 * Since when readers of a public translation have to be told that its source says something else, by the newest major
 * publication that it lacks: segments that need work because of it, or, of what came after the translation went out,
 * words and facts that it lacks, or a version of it that is not out yet.
 * @returns ISO instant, or null where it is up to date
 */
function noticeOf(pair: Pair, { counts }: Counted, { last_major, major_since }: Before): string | null {
  if (pair.collection !== 'news' || !pair.isPublic || pair.mode === 'independent') return null
  if (counts.needsWorkMajor > 0) return iso(last_major)
  const lacks = counts.untranslated > 0 || counts.facts > 0 || !pair.newestIsPublic
  return lacks ? iso(major_since) : null
}

/** Since when it waits as it does: for words, for a reviewer, or for nothing. */
function sinceOf(pair: Pair, { counts }: Counted, before: Before): string {
  if (before.state === null) return pair.began
  const isSame = waitOf(before.state) === waitOf(stateOfPair(pair, counts))
  return (isSame && iso(before.since)) || new Date().toISOString()
}

const waitOf = (state: DocumentState) => (isOpenState(state) ? 'open' : state)

const iso = (moment: Date | string | null): string | null => (moment ? new Date(moment).toISOString() : null)

async function write(
  req: PayloadRequest,
  pair: Pair,
  { counts, title, toReview, rejected }: Counted,
  { since, changedAt }: { since: string; changedAt: string | null },
): Promise<void> {
  const { collection, sourceId, targetId, language } = pair
  await runStatement(
    req,
    sql`insert into translations as t (collection, source_id, language, source_language, target_id, mode, state, title,
        is_public, segments, untranslated, needs_work, needs_work_major, translated, reviewed, words, words_left, facts,
        to_review, rejected, since, source_changed_at, due_at)
      values (${collection}, ${sourceId}, ${language}, ${pair.sourceLanguage}, ${targetId}, ${pair.mode}, ${stateOfPair(pair, counts)}, ${pair.title ?? title},
        ${pair.isPublic}, ${counts.segments}, ${counts.untranslated}, ${counts.needsWork}, ${counts.needsWorkMajor},
        ${counts.translated}, ${counts.reviewed}, ${counts.words}, ${counts.wordsLeft}, ${counts.facts}, ${toReview},
        ${rejected}, ${since}, ${changedAt},
        case when ${collection} = 'news' then translation_due(${sourceId}, ${targetId}) end)
      on conflict (collection, source_id, language) do update set source_language = excluded.source_language,
        target_id = excluded.target_id, mode = excluded.mode, state = excluded.state, title = excluded.title,
        is_public = excluded.is_public, segments = excluded.segments, untranslated = excluded.untranslated,
        needs_work = excluded.needs_work, needs_work_major = excluded.needs_work_major, translated = excluded.translated,
        reviewed = excluded.reviewed, words = excluded.words, words_left = excluded.words_left, facts = excluded.facts,
        to_review = excluded.to_review, rejected = excluded.rejected, since = excluded.since,
        source_changed_at = excluded.source_changed_at, counted_at = now(),
        due_at = case when t.collection = 'news' then translation_due(excluded.source_id, excluded.target_id) end`,
  )
}

/** Whoever changes something need not be told of it. */
async function tellAssignee(
  req: PayloadRequest,
  pair: Pair,
  { counts, rejected }: Counted,
  before: Before,
  changed: string,
): Promise<void> {
  if (!before.assignee_id || before.assignee_id === actorOf(req).id) return
  const isOfSource =
    pair.collection === 'news' ? changed === pair.sourceId : req.locale === pair.sourceLanguage
  const left = counts.untranslated + counts.needsWork + counts.facts
  const leftBefore = before.untranslated + before.needs_work + before.facts
  if (isOfSource && left > leftBefore) await tellOfTranslation(req, 'changed', pair)
  if (rejected > before.rejected) await tellOfTranslation(req, 'rejected', pair)
}

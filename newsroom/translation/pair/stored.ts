import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { actorOf } from '../../publishing/audit/record'
import { runStatement } from '../../publishing/statements'
import type { SegmentOrigin } from '../desk'

/** Words that are translated: those of a news document, or those of a register entry in one language. */
export interface Target {
  collection: string
  id: string
  language: Locale
}

/** What the desk remembers of a segment. */
export interface StoredSegment {
  key: string
  /** Words of the source that it was made from, or last found correct against */
  sourceText: string
  sourceVersion: string | null
  sourcePublication: number
  /** As last saved at the desk: when the document says something else, that was written without it */
  translation: string
  state: 'translated' | 'reviewed' | 'rejected'
  note: string | null
  origin: SegmentOrigin
  byId: string | null
  by: string | null
  at: string
}

/** Key of the base of a whole document: what was written without the desk was made from that. */
export const wholeDocument = '*'

export async function readSegments(req: PayloadRequest, target: Target): Promise<Map<string, StoredSegment>> {
  const rows = await runStatement(
    req,
    sql`select key, source_text, source_version, source_publication, translation, state, note, origin, by_id, by_name, at
      from translation_segments
      where collection = ${target.collection} and document_id = ${target.id} and language = ${target.language}`,
  )
  return new Map(
    rows.map((row) => [
      String(row.key),
      {
        key: String(row.key),
        sourceText: String(row.source_text),
        sourceVersion: (row.source_version as string | null) ?? null,
        sourcePublication: Number(row.source_publication),
        translation: String(row.translation),
        state: row.state as StoredSegment['state'],
        note: (row.note as string | null) ?? null,
        origin: row.origin as SegmentOrigin,
        byId: (row.by_id as string | null) ?? null,
        by: (row.by_name as string | null) ?? null,
        at: new Date(row.at as string).toISOString(),
      },
    ]),
  )
}

export type SegmentToStore = Omit<StoredSegment, 'byId' | 'by' | 'at'>

/** Remembers segments, with the person behind the request as who did it. One statement, however many. */
export async function storeSegments(
  req: PayloadRequest,
  target: Target,
  segments: SegmentToStore[],
): Promise<void> {
  if (segments.length === 0) return
  const { id, name } = actorOf(req)
  const rows = JSON.stringify(segments)
  await runStatement(
    req,
    sql`insert into translation_segments (collection, document_id, language, key, source_text, source_version,
        source_publication, translation, state, note, origin, by_id, by_name)
      select ${target.collection}, ${target.id}, ${target.language}, key, "sourceText", "sourceVersion",
        "sourcePublication", translation, state, note, origin, ${id}::uuid, ${name}
      from jsonb_to_recordset(${rows}::jsonb) as given(key text, "sourceText" text, "sourceVersion" uuid,
        "sourcePublication" bigint, translation text, state text, note text, origin text)
      on conflict (collection, document_id, language, key) do update set source_text = excluded.source_text,
        source_version = excluded.source_version, source_publication = excluded.source_publication,
        translation = excluded.translation, state = excluded.state, note = excluded.note, origin = excluded.origin,
        by_id = excluded.by_id, by_name = excluded.by_name, at = now()`,
  )
}

export const segmentActions = [
  'translated',
  'filled',
  'confirmed',
  'reviewed',
  'rejected',
  'fact-taken',
  'fact-kept',
] as const
export type SegmentAction = (typeof segmentActions)[number]

/** One thing that happened to a segment or fact. */
export interface HistoryEntry {
  key: string
  action: SegmentAction
  sourceText: string | null
  translation: string | null
  note: string | null
}

/** Adds to the history of segments: who did what, in the transaction of the deed. */
export async function recordHistory(
  req: PayloadRequest,
  target: Target,
  entries: HistoryEntry[],
): Promise<void> {
  if (entries.length === 0) return
  const { id, name } = actorOf(req)
  await runStatement(
    req,
    sql`insert into translation_history (collection, document_id, language, key, action, source_text, translation, note,
        by_id, by_name)
      select ${target.collection}, ${target.id}, ${target.language}, key, action, "sourceText", translation, note,
        ${id}::uuid, ${name}
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
        as given(key text, action text, "sourceText" text, translation text, note text)`,
  )
}

/** What happened to a segment, newest first. */
export async function readHistory(req: PayloadRequest, target: Target, key: string) {
  const rows = await runStatement(
    req,
    sql`select action, source_text, translation, note, by_name, at from translation_history
      where collection = ${target.collection} and document_id = ${target.id} and language = ${target.language}
        and key = ${key} order by id desc limit 100`,
  )
  return rows.map((row) => ({
    action: row.action as SegmentAction,
    sourceText: (row.source_text as string | null) ?? null,
    translation: (row.translation as string | null) ?? null,
    note: (row.note as string | null) ?? null,
    by: (row.by_name as string | null) ?? null,
    at: new Date(row.at as string).toISOString(),
  }))
}

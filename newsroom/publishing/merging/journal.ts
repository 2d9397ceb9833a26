import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'
import type { MergeableCollection } from './places'
import type { MergeRecord } from './record'

export interface Merge {
  id: string
  /** ISO */
  at: string
  by: string | null
  collection: MergeableCollection
  merged: string
  into: string
  /** ISO, or null while the merge holds */
  undoneAt: string | null
}

const momentOf = (value: unknown): string => new Date(String(value)).toISOString()

const toMerge = (row: Record<string, unknown>): Merge => ({
  id: String(row.id),
  at: momentOf(row.at),
  by: row.by ? String(row.by) : null,
  collection: row.collection as MergeableCollection,
  merged: String(row.merged_id),
  into: String(row.into_id),
  undoneAt: row.undone_at ? momentOf(row.undone_at) : null,
})

/** Writes a merge down, in its transaction. @returns the number by which it can be undone */
export async function recordMerge(
  req: PayloadRequest,
  { at, collection, merged, into }: Pick<Merge, 'at' | 'collection' | 'merged' | 'into'>,
  record: MergeRecord,
): Promise<string> {
  const [row] = await runStatement(
    req,
    sql`insert into merges (at, by, collection, merged_id, into_id, record)
      values (${at}, ${req.user?.id ?? null}, ${collection}, ${merged}, ${into}, ${JSON.stringify(record)}::jsonb)
      returning id`,
  )
  return String(row?.id)
}

/** A merge with its record, held until the transaction ends; null for an unknown number. */
export async function readMerge(
  req: PayloadRequest,
  id: string,
): Promise<{ merge: Merge; record: MergeRecord } | null> {
  const [row] = await runStatement(req, sql`select * from merges where id::text = ${id} for update`)
  return row ? { merge: toMerge(row), record: row.record as MergeRecord } : null
}

export const markUndone = (req: PayloadRequest, id: string) =>
  runStatement(
    req,
    sql`update merges set undone_at = now(), undone_by = ${req.user?.id ?? null} where id = ${id}`,
  )

/** Whether an entry was itself merged into another, and still is. */
export async function isMergedAway(req: PayloadRequest, id: string): Promise<boolean> {
  const rows = await runStatement(
    req,
    sql`select 1 from merges where merged_id = ${id} and undone_at is null limit 1`,
  )
  return rows.length > 0
}

/** The latest merges, the newest first. */
export async function latestMerges(req: PayloadRequest, limit = 100): Promise<Merge[]> {
  const rows = await runStatement(
    req,
    sql`select id, at, by, collection, merged_id, into_id, undone_at from merges order by at desc limit ${limit}`,
  )
  return rows.map(toMerge)
}

/** The merges into one entry that hold, the newest first. */
export async function mergesInto(req: PayloadRequest, into: string): Promise<Merge[]> {
  const rows = await runStatement(
    req,
    sql`select id, at, by, collection, merged_id, into_id, undone_at from merges
      where into_id = ${into} and undone_at is null order by at desc`,
  )
  return rows.map(toMerge)
}

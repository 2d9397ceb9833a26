import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { isoWithOffset } from '../../language/bakuTime'
import { csvStream } from './csvStream'

const columns = ['at', 'actor_id', 'actor_name', 'action', 'collection', 'document_id', 'language', 'details']

/** Rows are read so many at a time: a log of years is never held whole. */
const portion = 2_000

/** What the database has, as it has it. */
interface Row extends Record<string, unknown> {
  id: string
  at: Date
  details: object
}

export interface Span {
  /** First day in Baku: '2026-01-01' */
  from: string
  /** Last day in Baku, whole */
  to: string
}

/** The audit log of some days as CSV in which no cell is a formula, in the order in which it was written. */
export const exportAudit = (payload: Payload, span: Span): ReadableStream<Uint8Array> =>
  csvStream(columns, rowsOf(payload, span))

async function* rowsOf(payload: Payload, { from, to }: Span): AsyncGenerator<Record<string, unknown>> {
  const { pool } = payload.db as unknown as PostgresAdapter
  for (let after = '0'; ; ) {
    const { rows } = await pool.query<Row>(
      `select * from audit where id > $1 and at >= $2::date::timestamp at time zone 'Asia/Baku'
        and at < ($3::date + 1)::timestamp at time zone 'Asia/Baku' order by id limit ${portion}`,
      [after, from, to],
    )
    for (const row of rows) yield { ...row, at: isoWithOffset(row.at), details: JSON.stringify(row.details) }
    const last = rows.at(-1)
    if (!last || rows.length < portion) return
    after = last.id
  }
}

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

type Row = Record<string, unknown>

/** Asks the database of the test itself, past Payload. */
export async function ask<R extends Row = Row>(
  payload: Payload,
  statement: string,
  values: unknown[] = [],
): Promise<R[]> {
  const { pool } = payload.db as unknown as PostgresAdapter
  return (await pool.query<R>(statement, values)).rows
}

export interface Told extends Row {
  action: string
  collection: string
  document_id: string | null
  tags: string[]
}

/** What the press was told about a document, the oldest first. */
export const toldOf = (payload: Payload, id: string) =>
  ask<Told>(
    payload,
    'select action, collection, document_id, tags from press_events where document_id = $1 order by id',
    [id],
  )

/** Files that a document shows in public. */
export const filesOf = async (payload: Payload, id: string): Promise<string[]> =>
  (
    await ask<{ media_id: string }>(payload, 'select media_id from media_uses where document_id = $1', [id])
  ).map(({ media_id }) => media_id)

/** Where an old address leads: another address, "gone", or null when it says nothing. */
export async function whereLeads(payload: Payload, from: string): Promise<string | null> {
  const rows = await ask<{ kind: string; to: string | null }>(
    payload,
    'select kind, "to" from redirects where "from" = $1',
    [from],
  )
  const [redirect] = rows
  return redirect ? (redirect.to ?? redirect.kind) : null
}

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { PublishableCollection } from '../publishable'
import { runStatement } from '../statements'

/** Somebody who has a document open now. */
export interface Here {
  name: string
  since: string
  /** The same person in another tab */
  isYou: boolean
}

/** A tab that said nothing for so long is closed: three of its heartbeats. */
const patience = '45 seconds'

interface Tab {
  collection: PublishableCollection
  document: string
  tab: string
}

/** Says that a tab has a document open. @returns the other tabs that have, the longest first */
export async function arrive(req: PayloadRequest, { collection, document, tab }: Tab): Promise<Here[]> {
  const you = req.user?.id ?? null
  await runStatement(
    req,
    sql`insert into here (collection, document_id, tab, user_id) values (${collection}, ${document}, ${tab}, ${you})
      on conflict (document_id, tab) do update set seen = now(), user_id = excluded.user_id`,
  )
  await runStatement(req, sql`delete from here where seen < now() - interval '1 hour'`)
  const rows = await runStatement(
    req,
    sql`select users.name, min(since) as since, here.user_id = ${you} as is_you
      from here join users on users.id = here.user_id
      where document_id = ${document} and tab <> ${tab} and seen > now() - ${patience}::interval
      group by users.id, users.name, here.user_id order by min(since)`,
  )
  return rows.map(({ name, since, is_you: isYou }) => ({
    name: String(name),
    since: new Date(String(since)).toISOString(),
    isYou: isYou === true,
  }))
}

/** Says that a tab was closed, or shows something else now. */
export const leave = async (
  req: PayloadRequest,
  { document, tab }: Omit<Tab, 'collection'>,
): Promise<void> => {
  await runStatement(
    req,
    sql`delete from here where document_id = ${document} and tab = ${tab} and user_id = ${req.user?.id ?? null}`,
  )
}

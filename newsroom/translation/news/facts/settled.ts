import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../publishing/audit/record'
import { runStatement } from '../../../publishing/statements'
import type { NewsFact } from './projection'

/** Facts of the source as a translation took them over or declined them, by fact. */
export async function readSettled(req: PayloadRequest, id: string): Promise<Map<string, string>> {
  const rows = await runStatement(
    req,
    sql`select fact, base from translation_facts where document_id = ${id}`,
  )
  return new Map(rows.map(({ fact, base }) => [String(fact), String(base)]))
}

/** Remembers what the source said when a translation took a fact over or declined it. */
export async function settleFacts(
  req: PayloadRequest,
  id: string,
  facts: { fact: NewsFact; base: string }[],
): Promise<void> {
  const { id: by, name } = actorOf(req)
  await runStatement(
    req,
    sql`insert into translation_facts (document_id, fact, base, by_id, by_name)
      select ${id}, fact, base, ${by}::uuid, ${name}
      from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) as given(fact text, base text)
      on conflict (document_id, fact) do update set base = excluded.base, by_id = excluded.by_id,
        by_name = excluded.by_name, at = now()`,
  )
}

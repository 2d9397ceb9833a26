import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Register } from '@/newsroom/names/mentions/mention'
import { readRegister } from '@/newsroom/names/readRegister'
import { runStatement } from '@/newsroom/publishing/statements'

/** The register that items may be linked to: what is public, where they become so themselves. */
export async function registerFor(req: PayloadRequest, publicOnly: boolean): Promise<Register> {
  const register = await readRegister(req)
  if (!publicOnly) return register
  const rows = await runStatement(
    req,
    sql`select id from people where _status = 'published' union all select id from organisations where _status = 'published'
      union all select id from projects where _status = 'published' union all select id from documents where _status = 'published'`,
  )
  const shown = new Set(rows.map(({ id }) => String(id)))
  const onlyShown = <Entry extends { id: string }>(entries: Entry[]) =>
    entries.filter(({ id }) => shown.has(id))
  return {
    people: onlyShown(register.people),
    organisations: onlyShown(register.organisations),
    projects: onlyShown(register.projects),
    documents: onlyShown(register.documents),
  }
}

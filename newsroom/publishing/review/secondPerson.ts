import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'

/** Whether the site asks for a second person before publication; it does until an administrator says otherwise. */
export async function needsSecondPerson(req: PayloadRequest): Promise<boolean> {
  const [site] = await runStatement(req, sql`select second_person from site limit 1`)
  return site?.second_person !== false
}

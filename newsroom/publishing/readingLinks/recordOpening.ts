import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'
import { shortAddress, shortBrowser } from './opener'

/**
 * Writes down that a link was opened.
 * @param headers of the request: from where and by which program, as the press handed them on
 */
export async function recordOpening(req: PayloadRequest, linkId: string, headers: Headers): Promise<void> {
  const address = shortAddress(headers.get('x-forwarded-for') ?? '')
  const browser = shortBrowser(headers.get('user-agent') ?? '')
  await runStatement(
    req,
    sql`insert into link_openings (link_id, address, browser) values (${linkId}, ${address}, ${browser})`,
  )
}

import 'server-only'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SearchPosition } from '@/newsroom/addresses/searchFilter'
import type { Locale } from '@/newsroom/language/locales'
import type { AskedGroup } from '@/newsroom/search/asked'
import { allOf, holdsAll, inOrder } from '@/newsroom/search/tsquery'
import { rows } from '../rows'

/** A document that answers, and how well: 1 is best. */
export interface Found extends SearchPosition {
  collection: string
  kind: string
}

/**
 * What answers a question, best first and newest first among equals, from a position on.
 * @param filters conditions of newsroom/search/tsquery
 */
export async function ask(
  locale: Locale,
  groups: AskedGroup[],
  filters: readonly string[],
  after: SearchPosition | null,
  limit: number,
): Promise<Found[]> {
  const parts = inOrder(groups, filters)
  const found = await rows<Omit<Found, 'at'> & { at: string }>(sql`
    select rank, collection, document as id, kind, at
    from search.ranked(${locale}, ${allOf([holdsAll(groups), ...filters])}::tsquery, array[${sql.join(
      parts.map((part) => sql`${part}::tsquery`),
      sql`, `,
    )}], ${after?.rank ?? 1}::int, ${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${limit}::int)`)
  return found.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

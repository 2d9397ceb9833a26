import 'server-only'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Position } from '@/newsroom/addresses/newsFilter'
import type { Locale } from '@/newsroom/language/locales'
import { rows } from '../rows'
import type { FoundFilter } from './filterConditions'
import { currentItems, meets, olderThan } from './filterConditions'

/**
 * The ids of the items that meet a filter, newest first, from a position on. Items of one moment are parted by
 * their ids, so that nothing is shown twice or never, whatever is published while somebody turns pages.
 */
export async function filteredIds(
  locale: Locale,
  filter: FoundFilter,
  after: Position | null,
  limit: number,
): Promise<string[]> {
  const found = await rows<{ id: string }>(sql`
    select item.id from news item where ${currentItems(locale)} and ${meets(filter)} and ${olderThan(after)}
    order by item.published_at desc, item.id desc limit ${limit}`)
  return found.map(({ id }) => id)
}

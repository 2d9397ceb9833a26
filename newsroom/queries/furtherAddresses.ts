import 'server-only'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { nowhere } from '../publishing/tags'
import { openPayload } from './openPayload'

/** What Next hands to a page of a query. */
export type GivenQuery = Record<string, string | string[] | undefined>

/** No former site had more; whoever wrote redirects by hand would have noticed. */
const most = 200

/**
 * What the press may ask further about an address at which no page is: the parameters in whose queries redirects from
 * it differ; of the address of everything unknown, the first pieces of old addresses outside of both languages.
 */
export async function furtherAt(path: string): Promise<string[]> {
  const payload = await openPayload()
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const question =
    path === nowhere
      ? sql`select distinct split_part(split_part("from", '/', 2), '?', 1) as name from redirects
          where "from" !~ '^/(az|en)([/?]|$)' order by name limit ${most}`
      : sql`select distinct split_part(pair, '=', 1) as name
          from redirects, unnest(string_to_array(split_part("from", '?', 2), '&')) as pair
          where split_part("from", '?', 1) = ${withoutNowhere(path)} and strpos("from", '?') > 0
          order by name limit ${most}`
  const { rows } = await drizzle.execute(question)
  return rows.map(({ name }) => String(name))
}

/** The old address that a page below the address of everything unknown stands for. */
export const withoutNowhere = (path: string): string =>
  path.startsWith(`${nowhere}/`) ? path.slice(nowhere.length) : path

/** An address with those of its parameters by which redirects differ, spelled as they are; null without one. */
export function withQuery(path: string, given: GivenQuery, names: readonly string[]): string | null {
  const kept = Object.entries(given).flatMap(([name, value]) => {
    const written = encodeURIComponent(name)
    return names.includes(written) && typeof value === 'string' && value.trim() !== ''
      ? [`${written}=${encodeURIComponent(value.trim().toWellFormed())}`]
      : []
  })
  return kept.length > 0 ? `${path}?${kept.sort().join('&')}` : null
}

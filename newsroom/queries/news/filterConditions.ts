import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FilterName, NewsFilter, Position, RegisterFilter } from '@/newsroom/addresses/newsFilter'
import { filterNames, registerFilters } from '@/newsroom/addresses/newsFilter'
import type { Locale } from '@/newsroom/language/locales'
import { filterTables } from './filterTables'

/** A filter whose entries were found: ids in place of slugs. */
export type FoundFilter = Pick<NewsFilter, 'kind' | 'year' | 'month'> &
  Partial<Record<RegisterFilter, string>>

/** The one definition of what a list of news may show, as SQL (in Payload's words: queries/asVisitor). */
export const currentItems = (locale: Locale): SQL =>
  sql`item.language = ${locale} and item.state = 'published' and item._status = 'published' and item.deleted_at is null`

/** An item's year and month are those of Baku. */
const bakuPart = (part: 'year' | 'month') =>
  sql`extract(${sql.raw(part)} from item.published_at at time zone 'Asia/Baku')::int`
export const bakuYear = bakuPart('year')
export const bakuMonth = bakuPart('month')

const isRegisterFilter = (name: FilterName): name is RegisterFilter =>
  (registerFilters as readonly string[]).includes(name)

/** Whether an item meets one filter; always where that filter is not set. */
function condition(name: FilterName, filter: FoundFilter): SQL {
  const value = filter[name]
  if (value === undefined) return sql`true`
  if (name === 'kind') return sql`item.kind::text = ${value}`
  if (name === 'year') return sql`${bakuYear} = ${value}`
  if (name === 'month') return sql`${bakuMonth} = ${value}`
  if (!isRegisterFilter(name)) throw new TypeError(`${name} is no filter`)
  const { links, item, entry, only } = filterTables[name]
  // `in` and not `exists`: read once and hashed, also where the database does not know yet how much there is.
  return sql`item.id in (select ${item} from ${links} link where ${entry} = ${value} and ${only})`
}

/** Whether an item meets all filters, or all but one, whose other values are to be counted. */
export const meets = (filter: FoundFilter, but?: FilterName): SQL =>
  sql.join(
    filterNames.filter((name) => name !== but).map((name) => condition(name, filter)),
    sql` and `,
  )

/** Whether an item comes after a position in the order of lists, by moment and id. */
export const olderThan = (after: Position | null): SQL =>
  after ? sql`(item.published_at, item.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql`true`

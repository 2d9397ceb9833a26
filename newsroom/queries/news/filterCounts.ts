import 'server-only'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FilterName, Position } from '@/newsroom/addresses/newsFilter'
import { filterNames, registerFilters } from '@/newsroom/addresses/newsFilter'
import type { Locale } from '@/newsroom/language/locales'
import { otherLocale } from '@/newsroom/language/locales'
import { rows } from '../rows'
import type { FoundFilter } from './filterConditions'
import { bakuMonth, bakuYear, currentItems, meets, olderThan } from './filterConditions'
import { filterTables } from './filterTables'

/** A value that a filter could take beside the others that are set, and how many items would be left then. */
export interface Choice {
  filter: FilterName
  /** Slug of an entry, stored kind, year or month */
  value: string
  /** Of an entry, in the language of the list */
  name: string | null
  count: number
}

export interface Counts {
  total: number
  /** Items in the other language that meet the same filters and are older than where the page begins */
  other: number
  choices: Choice[]
  /** The months of all years in which items meet the filters beside year and month, in no order */
  months: { year: number; month: number }[]
}

/**
 * Counts, in one statement whatever is asked: the items that meet all filters, and for each filter what its
 * values would leave beside the others. Entries without a page in the language are no choice.
 */
export async function filterCounts(
  locale: Locale,
  filter: FoundFilter,
  after: Position | null,
): Promise<Counts> {
  const found = await rows<{ filter: string; value: string; name: string | null; count: number }>(sql`
    with item as materialized (
      select item.id, item.kind, item.published_at, ${sql.join(
        filterNames.map((name) => sql`(${meets(only(filter, name))}) as ${sql.raw(`meets_${name}`)}`),
        sql`, `,
      )} from news item where ${currentItems(locale)}
    )
    select 'total' as filter, '' as value, null as name, count(*)::int as count from item where ${met()}
    union all select 'other', '', null, count(*)::int from news item
      where ${currentItems(otherLocale(locale))} and ${meets(filter)} and ${olderThan(after)}
    union all select 'kind', item.kind::text, null, count(*)::int from item where ${met('kind')} group by 2
    union all select 'year', ${bakuYear}::text, null, count(*)::int from item where ${met('year')} group by 2
    union all select 'month', ${bakuMonth}::text, null, count(*)::int from item where ${met('month')} group by 2
    union all select 'period', to_char(item.published_at at time zone 'Asia/Baku', 'YYYY-MM'), null, count(*)::int
      from item where ${met('year', 'month')} group by 2
    union all ${sql.join(
      registerFilters.map((name) => {
        const { entries, words, links, item, entry, only: rule, shown } = filterTables[name]
        return sql`select ${name}, own.slug, own.name, count(distinct item.id)::int
          from item join ${links} link on ${item} = item.id and ${rule}
          join ${entries} entry on entry.id = ${entry} and entry._status = 'published' and entry.deleted_at is null and ${shown}
          join ${words} own on own._parent_id = entry.id and own._locale = ${locale} and own.slug is not null and own.name <> ''
          where ${met(name)} group by 2, 3`
      }),
      sql` union all `,
    )}`)
  const single = (what: string) => found.find(({ filter: name }) => name === what)?.count ?? 0
  return {
    total: single('total'),
    other: single('other'),
    choices: found.filter((row): row is Choice => (filterNames as readonly string[]).includes(row.filter)),
    months: found
      .filter((row) => row.filter === 'period')
      .map(({ value }) => ({ year: Number(value.slice(0, 4)), month: Number(value.slice(5)) })),
  }
}

/** The part of a filter that one name sets. */
const only = (filter: FoundFilter, name: FilterName): FoundFilter => ({ [name]: filter[name] })

/** Whether an item met all filters, or all but some. */
const met = (...but: FilterName[]): SQL =>
  sql.join(
    filterNames.filter((name) => !but.includes(name)).map((name) => sql.raw(`item.meets_${name}`)),
    sql` and `,
  )

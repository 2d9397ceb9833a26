import 'server-only'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FilterName, Position, RegisterFilter } from '@/newsroom/addresses/newsFilter'
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
  const met = metIn(filter)
  const sum = sql`sum(alike.count)::int`
  const found = await rows<{ filter: string; value: string; name: string | null; count: number }>(sql`
    with item as materialized (
      select ${sql.join(
        [
          sql`item.id, item.kind, ${bakuYear} as year, ${bakuMonth} as month`,
          ...namesSet(filter).map(
            (name) => sql`(${meets(only(filter, name))}) as ${sql.raw(meetsName(name))}`,
          ),
        ],
        sql`, `,
      )} from news item where ${currentItems(locale)}
    ), alike as materialized (
      select ${sql.raw(['kind', 'year', 'month', ...namesSet(filter).map(meetsName)].join(', '))}, count(*) as count
      from item group by ${sql.raw(['kind', 'year', 'month', ...namesSet(filter).map(meetsName)].join(', '))}
    )
    select 'total' as filter, '' as value, null as name, coalesce(${sum}, 0) as count from alike where ${met()}
    union all select 'other', '', null, count(*)::int from news item
      where ${currentItems(otherLocale(locale))} and ${meets(filter)} and ${olderThan(after)}
    union all select 'kind', kind::text, null, ${sum} from alike where ${met('kind')} group by kind
    union all select 'year', year::text, null, ${sum} from alike where ${met('year')} group by year
    union all select 'month', month::text, null, ${sum} from alike where ${met('month')} group by month
    union all select 'period', year || '-' || month, null, ${sum} from alike where ${met('year', 'month')}
      group by year, month
    union all ${sql.join(
      registerFilters.map((name) => countsOfEntries(name, locale, met(name))),
      sql` union all `,
    )}`)
  const single = (what: string) => found.find(({ filter: name }) => name === what)?.count ?? 0
  return {
    total: single('total'),
    other: single('other'),
    choices: found.filter((row): row is Choice => (filterNames as readonly string[]).includes(row.filter)),
    months: found
      .filter((row) => row.filter === 'period')
      .map(({ value }) => value.split('-').map(Number))
      .map(([year = 0, month = 0]) => ({ year, month })),
  }
}

/** How many items of a language are about each topic that has a page in it, by slug. */
export async function itemsOfTopics(locale: Locale): Promise<Map<string, number>> {
  const found = await rows<{ slug: string; count: number }>(sql`
    with item as materialized (select item.id from news item where ${currentItems(locale)})
    ${countsOfEntries('topic', locale, sql`true`)}`)
  return new Map(found.map(({ slug, count }) => [slug, count]))
}

/**
 * The entries of one kind that items name, each with the number of items. Counted by id, and only then named: to
 * sort every link of every item by its name was most of the work of a list.
 */
function countsOfEntries(filter: RegisterFilter, locale: Locale, met: SQL): SQL {
  const { entries, words, links, item, entry, only: rule, shown } = filterTables[filter]
  return sql`select ${filter}, own.slug, own.name, named.count
    from (
      select entry, count(*)::int as count from (
        select distinct ${entry} as entry, item.id from ${links} link
        join item on item.id = ${item} where ${rule} and ${met}
      ) naming group by entry
    ) named
    join ${entries} entry on entry.id = named.entry and entry._status = 'published' and entry.deleted_at is null and ${shown}
    join ${words} own on own._parent_id = entry.id and own._locale = ${locale} and own.slug is not null and own.name <> ''`
}

/** The part of a filter that one name sets. */
const only = (filter: FoundFilter, name: FilterName): FoundFilter => ({ [name]: filter[name] })

const namesSet = (filter: FoundFilter): FilterName[] =>
  filterNames.filter((name) => filter[name] !== undefined)

/** The column that says whether an item meets one filter. Only what is set gets one: a column of nothing but true
 * lets the database expect that few rows are left. */
const meetsName = (name: FilterName) => `meets_${name}`

/** Whether an item met all filters, or all but some. */
const metIn =
  (filter: FoundFilter) =>
  (...but: FilterName[]): SQL =>
    sql.raw(
      namesSet(filter)
        .filter((name) => !but.includes(name))
        .map(meetsName)
        .join(' and ') || 'true',
    )

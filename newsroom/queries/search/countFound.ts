import 'server-only'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SearchFilterName } from '@/newsroom/addresses/searchFilter'
import { searchFilterNames } from '@/newsroom/addresses/searchFilter'
import type { Locale } from '@/newsroom/language/locales'
import type { AskedGroup } from '@/newsroom/search/asked'
import { allOf, holdsAll } from '@/newsroom/search/tsquery'
import { filterTables } from '../news/filterTables'
import { rows } from '../rows'
import { textArray } from './readWords'

/**
 * Of more matches than these, only the newest are counted. Whether words stand beside each other is read in each text
 * itself, so that fewer are counted where a phrase is asked for.
 */
export const mostCounted = (groups: readonly AskedGroup[]): number =>
  groups.some(({ isPhrase }) => isPhrase) ? 500 : 5000

/** Of people, topics and organisations that answers name, so many are offered: those that most of them name. */
export const mostOptions = 100

/** What is set, as conditions of newsroom/search/tsquery. */
export type Conditions = Partial<Record<SearchFilterName, string>>

export interface FoundChoice {
  filter: SearchFilterName
  /** Slug of an entry, stored kind, or year */
  value: string
  name: string | null
  count: number
}

/**
 * How many documents answer, and what each filter could be set to beside the others: one statement, and one more for each
 * filter that is set, side by side, since what it could be set to instead is counted without it. Of more than
 * `mostCounted` matches the newest are counted; then `total` is one more than that.
 */
export async function countFound(
  locale: Locale,
  groups: AskedGroup[],
  conditions: Conditions,
): Promise<{ total: number; choices: FoundChoice[] }> {
  const base = holdsAll(groups)
  const set = searchFilterNames.filter((name) => conditions[name] !== undefined)
  const free = searchFilterNames.filter((name) => !set.includes(name))
  const matching = (but?: SearchFilterName) =>
    allOf([base, ...set.filter((name) => name !== but).flatMap((name) => conditions[name] ?? [])])
  const count = (query: string, wanted: readonly SearchFilterName[]) =>
    countedRows(locale, query, mostCounted(groups) + 1, wanted)
  const [all = [], ...others] = await Promise.all([
    count(matching(), free),
    ...set.map((name) => count(matching(name), [name])),
  ])
  return {
    total: Math.min(all.find(({ filter }) => filter === 'total')?.count ?? 0, mostCounted(groups) + 1),
    choices: [all, ...others].flat().filter((row): row is FoundChoice => row.filter !== 'total'),
  }
}

type CountedRow = FoundChoice | { filter: 'total'; value: string; name: null; count: number }

/** How many rows match, and by what the wanted filters could be set to. */
const countedRows = (locale: Locale, query: string, most: number, wanted: readonly SearchFilterName[]) =>
  rows<CountedRow>(sql`
    with counted as materialized (select * from search.counted(${locale}, ${query}::tsquery, ${most}::int,
      ${textArray([...new Set(wanted.map((name) => countedAs[name]))])}))
    ${sql.join(
      [
        sql`select 'total' as filter, '' as value, null as name, count from counted where what = 'total'`,
        ...wanted.map((name) =>
          name === 'kind' || name === 'year'
            ? sql`select ${name}, value, null, count from counted where what = ${name}`
            : entriesNamed(name, locale),
        ),
      ],
      sql` union all `,
    )}`)

type NamedFilter = Exclude<SearchFilterName, 'kind' | 'year'>

/** What `search.counted` is asked for, by what is wanted. */
const countedAs: Record<SearchFilterName, string> = {
  kind: 'kind',
  year: 'year',
  topic: 'named',
  person: 'named',
  organisation: 'named',
}

/** Those of the entries that documents name which are of one kind and public. */
function entriesNamed(filter: NamedFilter, locale: Locale): SQL {
  const { entries, words, shown } = filterTables[filter]
  return sql`(select ${filter}, own.slug, own.name, named.count
    from counted named
    join ${entries} entry on entry.id = named.value::uuid and entry._status = 'published' and entry.deleted_at is null and ${shown}
    join ${words} own on own._parent_id = entry.id and own._locale = ${locale} and own.slug <> '' and own.name <> ''
    where named.what = 'named' order by named.count desc limit ${mostOptions})`
}

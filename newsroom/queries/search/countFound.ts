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

/**
 * Of more matches than these, only the newest are counted. Whether words stand beside each other is read in each text
 * itself, so that fewer are counted where a phrase is asked for.
 */
export const mostCounted = (groups: readonly AskedGroup[]): number =>
  groups.some(({ isPhrase }) => isPhrase) ? 300 : 5000

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
 * How many documents answer, and what each filter could be set to beside the others, in one statement. Of more than
 * `mostCounted` matches the newest are counted; then `total` is one more than that.
 */
export async function countFound(
  locale: Locale,
  groups: AskedGroup[],
  conditions: Conditions,
): Promise<{ total: number; choices: FoundChoice[] }> {
  const base = holdsAll(groups)
  const set = searchFilterNames.filter((name) => conditions[name] !== undefined)
  const matching = (but?: SearchFilterName) =>
    allOf([base, ...set.filter((name) => name !== but).flatMap((name) => conditions[name] ?? [])])
  const by = (name: SearchFilterName) => (set.includes(name) ? name : 'all')
  const from = (name: SearchFilterName) => sql.raw(`found_${by(name)}`)
  const found = (name: string, query: string): SQL =>
    sql`${sql.raw(`found_${name}`)} as materialized (select * from search.newest(${locale}, ${query}::tsquery, null, null, ${mostCounted(groups) + 1}))`
  // Counted by id and only then named, as the list of news does, and once for all that share the same documents.
  const named = [...new Set(namedFilters.map(by))].map(
    (name) =>
      sql`${sql.raw(`named_${name}`)} as materialized (select id, count(*)::int as count from ${sql.raw(`found_${name}`)} f, unnest(f.named) id group by id)`,
  )
  const result = await rows<{ filter: string; value: string; name: string | null; count: number }>(sql`
    with ${sql.join([found('all', matching()), ...set.map((name) => found(name, matching(name))), ...named], sql`, `)}
    select 'total' as filter, '' as value, null as name, count(*)::int as count from found_all
    union all select 'kind', kind, null, count(*)::int from ${from('kind')} group by kind
    union all select 'year', extract(year from at at time zone 'Asia/Baku')::int::text, null, count(*)::int
      from ${from('year')} where collection in ('news', 'events', 'documents') group by 2
    union all ${sql.join(
      namedFilters.map((name) => entriesNamed(name, locale, sql.raw(`named_${by(name)}`))),
      sql` union all `,
    )}`)
  return {
    total: result.find(({ filter }) => filter === 'total')?.count ?? 0,
    choices: result.filter((row): row is FoundChoice => row.filter !== 'total'),
  }
}

const namedFilters = ['topic', 'person', 'organisation'] as const

/** Those of the entries that documents name which are of one kind and public. */
function entriesNamed(filter: (typeof namedFilters)[number], locale: Locale, named: SQL): SQL {
  const { entries, words, shown } = filterTables[filter]
  return sql`select ${filter}, own.slug, own.name, named.count
    from ${named} named
    join ${entries} entry on entry.id = named.id and entry._status = 'published' and entry.deleted_at is null and ${shown}
    join ${words} own on own._parent_id = entry.id and own._locale = ${locale} and own.slug <> '' and own.name <> ''`
}

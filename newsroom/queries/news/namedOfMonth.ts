import 'server-only'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@/newsroom/language/locales'
import { rows } from '../rows'
import type { Period } from '../shapes'
import { bakuMonth, bakuYear, currentItems } from './filterConditions'
import { filterTables } from './filterTables'

/** Entries that the items of one month name, most often named first. */
export interface OfMonth {
  month: Period | null
  ids: string[]
}

/** Whoever was named before these is no news. */
const latestItems = 200

/**
 * The people and the partners of the month, in one statement: those who opened, spoke, presented, moderated or
 * sent words in the items of the last month in which anybody did, and the organisations that the items of the
 * last month with any name, the agency itself aside. Whoever is named in most items comes first, of equal ones
 * whom the newest names. Months are Baku's and may differ; each says which it is. Only who has a page in the
 * language is counted, and nobody who asked to be left out of lists.
 * @param agency its name in the language
 */
export async function namedOfMonth(
  locale: Locale,
  agency: string,
): Promise<{ people: OfMonth; organisations: OfMonth }> {
  const found = await rows<{ named: string; id: string; year: number; month: number }>(sql`
    with latest as materialized (
      select item.id, item.published_at, ${bakuYear} as year, ${bakuMonth} as month
      from news item where ${currentItems(locale)}
      order by item.published_at desc, item.id desc limit ${latestItems}
    ),
    naming as (
      ${naming(locale, 'person', sql`link.contribution is distinct from 'attended'`)}
      union all ${naming(locale, 'organisation', sql`own.name is distinct from ${agency}`)}
    ),
    dated as (
      select naming.*, max(year * 12 + month) over (partition by named) as last from naming
    )
    select named, id, year, month from dated where year * 12 + month = last
    group by named, id, year, month
    order by count(distinct item) desc, max(published_at) desc, min(place)`)
  return { people: among(found, 'person'), organisations: among(found, 'organisation') }
}

function among(found: ({ named: string; id: string } & Period)[], kind: string): OfMonth {
  const named = found.filter((row) => row.named === kind)
  const [first] = named
  return { month: first ? { year: first.year, month: first.month } : null, ids: named.map(({ id }) => id) }
}

function naming(locale: Locale, kind: 'person' | 'organisation', rule: SQL): SQL {
  const { entries, words, links, item, entry, shown } = filterTables[kind]
  return sql`select ${kind}::text as named, ${entry} as id, latest.id as item, latest.published_at, year, month, link._order as place
    from latest join ${links} link on ${item} = latest.id
    join ${entries} entry on entry.id = ${entry} and entry._status = 'published' and entry.deleted_at is null and ${shown}
    join ${words} own on own._parent_id = entry.id and own._locale = ${locale} and own.slug is not null and own.name <> ''
    where ${rule}`
}

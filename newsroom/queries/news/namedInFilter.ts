import 'server-only'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { NewsFilter, RegisterFilter } from '@/newsroom/addresses/newsFilter'
import { registerFilters } from '@/newsroom/addresses/newsFilter'
import type { Locale } from '@/newsroom/language/locales'
import { rows } from '../rows'
import { filterTables } from './filterTables'

/** An entry that a filter names. */
export interface Named {
  filter: RegisterFilter
  id: string
  name: string
  /** Slug in each language; null where it has no page in that language */
  az: string | null
  en: string | null
}

/** The collection of the entries behind each filter. */
export const taggedAs = {
  topic: 'topics',
  person: 'people',
  organisation: 'organisations',
  project: 'projects',
} as const satisfies Record<RegisterFilter, string>

/**
 * The published entries behind the slugs of a filter.
 * @returns null where one of them names nothing in that language
 */
export async function namedInFilter(locale: Locale, filter: NewsFilter): Promise<Named[] | null> {
  const asked = registerFilters.filter((name) => filter[name] !== undefined)
  if (asked.length === 0) return []
  const found = await rows<Named>(
    sql.join(
      asked.map((name) => {
        const { entries, words } = filterTables[name]
        return sql`select ${name}::text as filter, entry.id, own.name, az.slug as az, en.slug as en
          from ${entries} entry
          join ${words} own on own._parent_id = entry.id and own._locale = ${locale}
          left join ${words} az on az._parent_id = entry.id and az._locale = 'az'
          left join ${words} en on en._parent_id = entry.id and en._locale = 'en'
          where own.slug = ${filter[name]} and entry._status = 'published' and entry.deleted_at is null`
      }),
      sql` union all `,
    ),
  )
  return asked.every((name) => found.some((one) => one.filter === name)) ? found : null
}

import 'server-only'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { registerFilters } from '@/newsroom/addresses/newsFilter'
import type { Locale } from '@/newsroom/language/locales'
import { rows } from '../rows'
import { currentItems } from './filterConditions'
import { filterTables } from './filterTables'

/** Where an item stands among the news of its language, in ids. */
export interface Around {
  /** The one published before it, by position (moment, then id) */
  earlier: string | null
  /** The one published after it */
  later: string | null
  /** Nearest first */
  related: string[]
}

const mostRelated = 4

/** Where items name what they can share: topics, people, organisations, projects, and the event they tell of. */
const shareable = [
  ...registerFilters.map((name) => filterTables[name]),
  { links: sql`news`, item: sql`link.id`, entry: sql`link.event_id`, only: sql`true` },
]

/**
 * The items before and after an item, and those related to it, in one statement.
 *
 * Items are related by what both name. What an item names is worth one point, parted equally among all other
 * items of the language that name it too: an event that one other item tells of brings that one a whole point,
 * a person in five others a fifth to each, the agency itself, which is in nearly all, next to nothing. The four
 * with most points are shown; of equal ones the newest. Withdrawn items are neither beside nor related.
 */
export async function aroundItem(locale: Locale, id: string): Promise<Around> {
  const found = await rows<{ as: keyof Around; id: string }>(sql`
    with own as materialized (select published_at, id from news where id = ${id}),
    named as (${sql.join(
      shareable.map((source) => sharedBy(source, id)),
      sql` union `,
    )}),
    worth as (
      select item.id, item.published_at, 1.0 / count(*) over (partition by named.entry) as points
      from named join news item on item.id = named.bearer where ${currentItems(locale)}
    )
    select "as", id from (
      ${beside(locale, 'earlier')} union all ${beside(locale, 'later')} union all
      (select 'related', id, row_number() over (order by round(sum(points), 6) desc, published_at desc, id desc)
        from worth group by id, published_at order by 3 limit ${mostRelated})
    ) around order by "as", place`)
  const inRole = (role: keyof Around) => found.filter((row) => row.as === role).map((row) => row.id)
  return {
    earlier: inRole('earlier')[0] ?? null,
    later: inRole('later')[0] ?? null,
    related: inRole('related'),
  }
}

/** The entries of one kind that an item names, each with every other item that names it, once. */
const sharedBy = ({ links, item, entry, only }: (typeof shareable)[number], id: string): SQL => sql`
  select ${entry} as entry, ${item} as bearer from ${links} link where ${only} and ${item} <> ${id} and ${entry} in
    (select ${entry} from ${links} link where ${only} and ${item} = ${id})`

function beside(locale: Locale, role: 'earlier' | 'later'): SQL {
  const [sign, order] = role === 'earlier' ? ([sql`<`, sql`desc`] as const) : ([sql`>`, sql`asc`] as const)
  return sql`(select ${role}::text as "as", item.id, 1 as place from news item
    where ${currentItems(locale)} and (item.published_at, item.id) ${sign} (select published_at, id from own)
    order by item.published_at ${order}, item.id ${order} limit 1)`
}

import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { actorOf } from '../../publishing/audit/record'
import type { PublishableCollection } from '../../publishing/publishable'
import { runStatement } from '../../publishing/statements'
import { openStates } from './documentState'
import type { Overview, OverviewFilter, OverviewItem, OverviewSort } from './overviewItem'
import { overviewFilters, perPage } from './overviewItem'
import { toItem } from './toItem'

export interface OverviewAsked {
  filter: OverviewFilter
  sort: OverviewSort
  /** Languages that are translated into; those of a translator at most */
  languages: readonly Locale[]
  collection: PublishableCollection | null
  /** From 1 */
  page: number
}

const listed = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

/** Somebody has words to write, or facts to take over. */
const isOpen = sql`mode = 'translated' and (state in (${listed(openStates)}) or facts > 0)`

const conditions = (me: string | null): Record<OverviewFilter, SQL> => ({
  open: isOpen,
  mine: sql`${isOpen} and assignee_id = ${me}::uuid`,
  review: sql`mode = 'translated' and untranslated = 0 and needs_work = 0 and to_review > 0`,
  overdue: sql`${isOpen} and due_at < now()`,
  stale: sql`mode = 'translated' and (needs_work > 0 or facts > 0)`,
  missing: sql`state = 'missing'`,
  all: sql`true`,
})

const orders: Record<OverviewSort, SQL> = {
  due: sql`due_at nulls last, since`,
  age: sql`since`,
  words: sql`words_left desc, since`,
  title: sql`title nulls last`,
}

const within = ({ languages, collection }: Pick<OverviewAsked, 'languages' | 'collection'>): SQL =>
  sql`language in (${listed(languages)}) ${collection ? sql`and collection = ${collection}` : sql``}`

/**
 * One page of the list and how many each filter finds, in two statements however much there is.
 * @param asked with at least one language
 */
export async function readOverview(req: PayloadRequest, asked: OverviewAsked): Promise<Overview> {
  const found = await countEach(req, asked)
  const pages = Math.max(1, Math.ceil(found[asked.filter] / perPage))
  const page = Math.min(asked.page, pages)
  return {
    items: await readItems(req, asked, { limit: perPage, offset: (page - 1) * perPage }),
    page,
    pages,
    found,
  }
}

/** @returns the items in their order; all of them without `limit` */
export async function readItems(
  req: PayloadRequest,
  asked: OverviewAsked,
  { limit, offset }: { limit: number | null; offset: number },
): Promise<OverviewItem[]> {
  const { id: me } = actorOf(req)
  const rows = await runStatement(
    req,
    sql`select *, ${isOpen} and due_at < now() as is_overdue from translations
      where ${within(asked)} and ${conditions(me)[asked.filter]}
      order by ${orders[asked.sort]}, source_id, language limit ${limit} offset ${offset}`,
  )
  return rows.map(toItem)
}

/** For somebody who translates no language. */
export const nothingToTell: Overview = {
  items: [],
  page: 1,
  pages: 1,
  found: { open: 0, mine: 0, review: 0, overdue: 0, stale: 0, missing: 0, all: 0 },
}

async function countEach(req: PayloadRequest, asked: OverviewAsked): Promise<Overview['found']> {
  const each = conditions(actorOf(req).id)
  const counts = overviewFilters.map(
    (filter) => sql`count(*) filter (where ${each[filter]})::int as ${sql.identifier(filter)}`,
  )
  const [row] = await runStatement(
    req,
    sql`select ${sql.join(counts, sql`, `)} from translations where ${within(asked)}`,
  )
  return row as unknown as Overview['found']
}

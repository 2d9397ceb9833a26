import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import type { PublishableCollection } from '../../publishing/publishable'
import { runStatement } from '../../publishing/statements'

/** The field by which documents are called. */
const fieldOf: Record<PublishableCollection, string> = {
  ...{ news: 'title', events: 'title', documents: 'title', pages: 'title', appointments: 'office' },
  ...{ people: 'name', organisations: 'name', projects: 'name', topics: 'name' },
}

export interface Cited {
  collection: PublishableCollection
  id: string
}

export const keyOf = ({ collection, id }: Cited): string => `${collection} ${id}`

/**
 * What documents are called in a language, by {@link keyOf}: as published, or as last saved where readers do not see
 * them. Who is gone or has no name in that language is not in it; a news item has one title, in its own language. One
 * statement for each collection. All staff may read titles; the caller has checked that somebody of the staff asks.
 */
export async function calledNow(
  req: PayloadRequest,
  documents: readonly Cited[],
  language: Locale,
): Promise<Map<string, string>> {
  const called = new Map<string, string>()
  for (const collection of new Set(documents.map((one) => one.collection))) {
    const ids = documents.filter((one) => one.collection === collection).map(({ id }) => sql`${id}::uuid`)
    const rows = await runStatement(
      req,
      sql`select e.id, ${nameIn(collection, language)} as name from ${sql.identifier(collection)} e
        where e.id in (${sql.join(ids, sql`, `)})`,
    )
    for (const { id, name } of rows) if (name) called.set(keyOf({ collection, id: String(id) }), String(name))
  }
  return called
}

function nameIn(collection: PublishableCollection, language: Locale) {
  const named = (...parts: string[]) => sql.identifier(parts.join('_'))
  const field = fieldOf[collection]
  const versions = named('', collection, 'v')
  if (collection === 'news')
    return sql`(select v.version_title from _news_v v where v.parent_id = e.id and v.latest limit 1)`
  return sql`coalesce(
    (select p.${named(field)} from ${named(collection, 'locales')} p
      where p._parent_id = e.id and p._locale::text = ${language} and e._status = 'published'),
    (select d.${named('version', field)} from ${versions} v
      join ${named('', collection, 'v', 'locales')} d on d._parent_id = v.id and d._locale::text = ${language}
      where v.parent_id = e.id and v.latest limit 1))`
}

import type { TextLink } from '../../links/linksInText'
import { linksInText } from '../../links/linksInText'
import type { LinkPlace } from './places'
import { linkPlaces } from './places'
import type { Query } from './query'
import { isPublic } from './query'

/** One link where it stands in public. */
export interface Occurrence {
  collection: string
  documentId: string
  field: string
  /** '' where the field has none */
  language: string
  link: TextLink
}

/** Texts that are read at a time: some megabytes at most. */
const batch = 200

/** Every link of everything that is public. */
export async function occurrences(query: Query): Promise<Occurrence[]> {
  const found: Occurrence[] = []
  for (const place of linkPlaces) {
    let after: unknown = null
    for (;;) {
      const { rows } = await query(statementFor(place), [after, batch])
      for (const row of rows) found.push(...inRow(place, row))
      after = rows.at(-1)?.key
      if (rows.length < batch) break
    }
  }
  return found
}

function inRow({ collection, field, isText }: LinkPlace, row: Record<string, unknown>): Occurrence[] {
  const links = isText ? linksInText(row.written) : [{ address: String(row.written) }]
  const place = { collection, documentId: String(row.id), field, language: String(row.language ?? '') }
  return links.map((link) => ({ ...place, link }))
}

/** Names in it are of our own table of places. Rows come in the order of their key, from the last one read on. */
function statementFor({ collection, table, column, kind, isText }: LinkPlace): string {
  // A text without a link has no fields in it.
  const holdsLinks = isText ? `t."${column}"::text like '%"fields"%'` : `coalesce(t."${column}", '') <> ''`
  const page = (type: string) =>
    `($1::${type} is null or t.id > $1::${type}) and ${holdsLinks} order by t.id limit $2`
  if (kind === 'rows')
    return `select t._parent_id as id, t.id as key, null as language, t."${column}" as written
      from ${table} t where ${page('text')}`
  if (kind === 'locales')
    return `select d.id, t.id as key, t._locale as language, t."${column}" as written
      from ${table} t join ${collection} d on d.id = t._parent_id where ${isPublic(collection)} and ${page('int')}`
  const language = collection === 'news' ? 't.language' : 'null'
  return `select t.id, t.id as key, ${language} as language, t."${column}" as written
    from ${table} t join ${collection} d on d.id = t.id where ${isPublic(collection)} and ${page('uuid')}`
}

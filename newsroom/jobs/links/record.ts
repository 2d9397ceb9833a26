import type { Finding } from '../../links/findings'
import { isDangerous } from '../../links/findings'
import type { Occurrence } from './occurrences'
import type { Query } from './query'

/** A link where it stands, and what was found: null where it is in order. */
export interface Judged {
  occurrence: Occurrence
  finding: Finding | null
}

/** How a link is written down: its address, or the entry that it refers to. */
export const addressOf = ({ link }: Occurrence): string =>
  'address' in link ? link.address : `${link.collection}:${link.id}`

/** The night in Baku that a check belongs to: two checks of one night do not confirm each other. */
const tonight = "(now() at time zone 'Asia/Baku')::date"

const sameLink = `b.collection = f.collection and b.document_id = f.document_id and b.field = f.field
  and b.language = f.language and b.address = f.address`

/**
 * Writes down what a night found. A link that is in order again, or no longer there, is forgotten; one that was not
 * looked at this time (`left`) keeps what is known of it.
 */
export async function record(query: Query, judged: Judged[], left: Occurrence[]): Promise<void> {
  const found = judged.flatMap(({ occurrence, finding }) => (finding ? [{ occurrence, finding }] : []))
  const keptRows = JSON.stringify([...found.map(({ occurrence }) => occurrence), ...left].map(rowOf))
  await query(
    `delete from broken_links b where not exists (
      select 1 from ${rowsOf('$1')} where ${sameLink})`,
    [keptRows],
  )
  const rows = found.map(({ occurrence, finding }) => ({
    ...rowOf(occurrence),
    ...finding,
    dangerous: isDangerous(finding.kind),
  }))
  await query(
    `insert into broken_links (collection, document_id, field, language, address, kind, dangerous, status, detail, last_night)
      select distinct on (f.collection, f.document_id, f.field, f.language, f.address)
        f.collection, f.document_id, f.field, f.language, f.address, f.kind, f.dangerous, f.status, f.detail, ${tonight}
      from ${rowsOf('$1')}
    on conflict (collection, document_id, field, language, md5(address)) do update set
      kind = excluded.kind, dangerous = excluded.dangerous, status = excluded.status, detail = excluded.detail,
      last_seen = now(), last_night = excluded.last_night,
      nights = broken_links.nights + (broken_links.last_night < excluded.last_night)::int`,
    [JSON.stringify(rows)],
  )
}

const rowsOf = (parameter: string) =>
  `jsonb_to_recordset(${parameter}::jsonb) as f(collection text, document_id text, field text, language text,
    address text, kind text, dangerous boolean, status int, detail text)`

const rowOf = (occurrence: Occurrence) => ({
  collection: occurrence.collection,
  document_id: occurrence.documentId,
  field: occurrence.field,
  language: occurrence.language,
  address: addressOf(occurrence),
})

/** Says that a night's check is over. */
export async function recordNight(query: Query, counts: { links: number; visited: number }): Promise<void> {
  await query(
    `insert into link_nights (night, ended, links, visited) values (${tonight}, now(), $1, $2)
      on conflict (night) do update set ended = now(), links = excluded.links, visited = excluded.visited`,
    [counts.links, counts.visited],
  )
  await query(`delete from link_nights where night < ${tonight} - 400`)
}

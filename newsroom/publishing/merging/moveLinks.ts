import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'
import type { MergeableCollection, Place, Side } from './places'
import { placesOf } from './places'
import type { DroppedLink, MovedLink } from './record'

const name = sql.identifier

/** The table of the documents, or of the versions, that the rows of a side belong to. */
const ownersOf = ({ collection, now }: Place, side: Side): SQL =>
  sql`${name(side === now ? collection : `_${collection}_v`)}`

/** The document behind an owner: itself, or the parent of the version. */
const documentOf = ({ now }: Place, side: Side): SQL => sql`${name(side === now ? 'id' : 'parent_id')}`

const linkOf = ({ link }: Side): SQL => (link ? sql`t.${name(link)}::text` : sql`''`)

/** Names one entry instead of another in every place, public, draft and version alike. */
export async function moveLinks(
  req: PayloadRequest,
  collection: MergeableCollection,
  from: string,
  into: string,
): Promise<{ links: MovedLink[]; dropped: DroppedLink[] }> {
  const links: MovedLink[] = []
  const dropped: DroppedLink[] = []
  for (const place of placesOf[collection])
    for (const side of [place.now, place.versions]) {
      if (side.table.endsWith('_rels')) dropped.push(...(await dropDoubles(req, side, from, into)))
      links.push(...(await moveIn(req, place, side, from, into)))
    }
  await endSelfReferences(req, collection, into)
  return { links, dropped }
}

async function moveIn(
  req: PayloadRequest,
  place: Place,
  side: Side,
  from: string,
  into: string,
): Promise<MovedLink[]> {
  const { table, column, owner } = side
  const rows = await runStatement(
    req,
    sql`update ${name(table)} t set ${name(column)} = ${into} from ${ownersOf(place, side)} d
      where t.${name(column)} = ${from} and d.id = t.${name(owner)}
      returning d.id as owner, d.${documentOf(place, side)} as document, ${linkOf(side)} as link`,
  )
  return rows.map((row) => ({
    table,
    column,
    owner: String(row.owner),
    document: String(row.document ?? ''),
    link: String(row.link),
  }))
}

/** What names both entries in one field would name one of them twice. */
async function dropDoubles(
  req: PayloadRequest,
  { table, column }: Side,
  from: string,
  into: string,
): Promise<DroppedLink[]> {
  const rows = await runStatement(
    req,
    sql`delete from ${name(table)} t where t.${name(column)} = ${from} and exists (
        select 1 from ${name(table)} o
        where o.parent_id = t.parent_id and o.path = t.path and o.${name(column)} = ${into}
      ) returning to_jsonb(t) as row`,
  )
  return rows.map(({ row }) => ({ table, column, row: row as Record<string, unknown> }))
}

/** An organisation that was part of the other, or followed it, is not part of itself. */
async function endSelfReferences(
  req: PayloadRequest,
  collection: MergeableCollection,
  id: string,
): Promise<void> {
  for (const { collection: citing, now, versions } of placesOf[collection]) {
    if (citing !== collection) continue
    for (const [side, document] of [
      [now, 'id'],
      [versions, 'parent_id'],
    ] as const)
      await runStatement(
        req,
        sql`update ${name(side.table)} set ${name(side.column)} = null
          where ${name(side.column)} = ${id} and ${name(document)} = ${id}`,
      )
  }
}

interface Return {
  collection: MergeableCollection
  /** The entry that comes back */
  merged: string
  /** The entry that its links were moved to */
  into: string
  /** When it was merged, ISO: what was saved later repeats the moved links under new numbers */
  at: string
}

/**
 * Puts the moved links back: in the rows that were moved, and in what was saved or published since, where the
 * same link of the same document still names the entry that it was moved to.
 */
export async function moveLinksBack(
  req: PayloadRequest,
  { collection, merged, into, at }: Return,
  moved: { links: MovedLink[]; dropped: DroppedLink[] },
): Promise<void> {
  for (const place of placesOf[collection]) {
    const recorded = moved.links.filter((one) =>
      [place.now, place.versions].some(({ table, column }) => one.table === table && one.column === column),
    )
    if (recorded.length === 0) continue
    for (const side of [place.now, place.versions]) {
      const isVersions = side === place.versions
      const document = sql`d.${documentOf(place, side)}`
      const since = isVersions ? sql`d.created_at > ${at}` : sql`d.updated_at > ${at}`
      await runStatement(
        req,
        sql`update ${name(side.table)} t set ${name(side.column)} = ${merged} from ${ownersOf(place, side)} d
          where d.id = t.${name(side.owner)}
            and (t.${name(side.column)} = ${into} or (t.${name(side.column)} is null and ${document} = ${into}))
            and exists (
              select 1 from jsonb_to_recordset(${JSON.stringify(recorded)}::jsonb)
                as r("table" text, "column" text, owner uuid, document text, link text)
              where r.document = ${document}::text and r.link = ${linkOf(side)} and (${since} or (
                r."table" = ${side.table} and r."column" = ${side.column} and r.owner = d.id))
            )`,
      )
    }
  }
  for (const one of moved.dropped) await putBack(req, one, into)
}

/** A dropped link comes back where its document still names the other entry. */
const putBack = (req: PayloadRequest, { table, column, row }: DroppedLink, into: string) =>
  runStatement(
    req,
    sql`insert into ${name(table)}
      select b.* from jsonb_populate_record(null::${name(table)}, ${JSON.stringify(row)}::jsonb) b
      where exists (
        select 1 from ${name(table)} o
        where o.parent_id = b.parent_id and o.path = b.path and o.${name(column)} = ${into}
      ) on conflict do nothing`,
  )

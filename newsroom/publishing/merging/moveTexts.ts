import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'
import type { TextPlace } from './places'
import { texts } from './places'
import type { MovedText } from './record'
import { relinked } from './textLinks'

const name = sql.identifier

interface Found {
  /** Id of the row of the table, which for localized texts is not the document's */
  row: string
  owner: string
  document: string
  language: string
  isLater: boolean
  text: unknown
}

/** Rows whose text names an entry. @param at what was saved after it is marked as later */
async function naming(
  req: PayloadRequest,
  { collection, now, versions }: TextPlace,
  side: TextPlace['now'],
  id: string,
  at: string,
): Promise<Found[]> {
  const owners: SQL = sql`${name(side === now ? collection : `_${collection}_v`)}`
  const document = sql`d.${name(side === versions ? 'parent_id' : 'id')}`
  const since = sql`d.${name(side === versions ? 'created_at' : 'updated_at')} > ${at}`
  const inLanguage = side.table.endsWith('_locales') ? sql`t._locale::text` : sql`''`
  const rows = await runStatement(
    req,
    sql`select t.id::text as row, d.id as owner, ${document} as document, ${since} as later,
        ${inLanguage} as language, t.${name(side.column)} as text
      from ${name(side.table)} t join ${owners} d on d.id = t.${name(side.owner)}
      where strpos(t.${name(side.column)}::text, ${id}) > 0`,
  )
  return rows.map(({ row, owner, document: of, language, later, text }) => ({
    row: String(row),
    owner: String(owner),
    document: String(of ?? ''),
    language: String(language),
    isLater: later === true,
    text,
  }))
}

const write = (req: PayloadRequest, { table, column }: TextPlace['now'], row: string, text: unknown) =>
  runStatement(
    req,
    sql`update ${name(table)} set ${name(column)} = ${JSON.stringify(text)}::jsonb where id::text = ${row}`,
  )

interface Order {
  collection: string
  from: string
  into: string
  /** ISO */
  at: string
}

/** Turns links in running texts from one entry to another, public, draft and version alike. */
export async function moveTexts(req: PayloadRequest, { at, ...order }: Order): Promise<MovedText[]> {
  const moved: MovedText[] = []
  for (const place of texts)
    for (const side of [place.now, place.versions])
      for (const found of await naming(req, place, side, order.from, at)) {
        const { text, marks } = relinked(found.text, order)
        if (marks.length === 0) continue
        await write(req, side, found.row, text)
        const { owner, document, language } = found
        moved.push({ table: side.table, owner, document, language, marks })
      }
  return moved
}

/** Turns the moved links back, also in what was saved since and still holds them. */
export async function moveTextsBack(
  req: PayloadRequest,
  { at, ...order }: Order,
  moved: readonly MovedText[],
): Promise<void> {
  for (const place of texts)
    for (const side of [place.now, place.versions]) {
      const ofPlace = moved.filter(({ table }) => [place.now.table, place.versions.table].includes(table))
      if (ofPlace.length === 0) continue
      for (const found of await naming(req, place, side, order.into, at)) {
        const recorded = ofPlace.filter(
          ({ table, owner, document, language }) =>
            document === found.document &&
            language === found.language &&
            (found.isLater || (table === side.table && owner === found.owner)),
        )
        const marks = new Set(recorded.flatMap((one) => one.marks))
        const turned = relinked(found.text, { ...order, from: order.into, into: order.from, marks })
        if (turned.marks.length > 0) await write(req, side, found.row, turned.text)
      }
    }
}

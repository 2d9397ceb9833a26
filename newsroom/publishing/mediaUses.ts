import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordPressEvent } from './pressEvents'
import type { PublishableCollection } from './publishable'
import { runStatement } from './statements'
import { fileTag } from './tags'

type Data = Record<string, unknown>

const idOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' && 'id' in value ? [String(value.id)] : []
}

/** Pictures inside running text: upload nodes at any depth. */
function inRichText(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(inRichText)
  if (!node || typeof node !== 'object') return []
  const { type, value, relationTo } = node as Data
  const own = type === 'upload' && relationTo === 'media' ? idOf(value) : []
  return [
    ...own,
    ...Object.values(node).flatMap((child) => (typeof child === 'object' ? inRichText(child) : [])),
  ]
}

/** Files of a localized field, one for each language. */
const inEveryLanguage = (value: unknown): string[] =>
  value && typeof value === 'object' ? Object.values(value).flatMap(idOf) : []

/** Files that a document shows, by id. `document` is read without depth and with every language. */
export function mediaIn(document: Data): string[] {
  const groups = [
    document.leadImage,
    ...((document.gallery as unknown[] | null | undefined) ?? []),
  ] as (Data | null)[]
  return [
    ...new Set([
      ...idOf(document.portrait),
      ...idOf(document.logo),
      ...inEveryLanguage(document.file),
      ...groups.flatMap((group) => idOf(group?.image)),
      ...[document.body, document.biography, document.about].flatMap(inRichText),
    ]),
  ]
}

/**
 * From now on this document shows these files and no others; none when it is no longer public. What it shows no
 * longer may be closed with that: no copy of such a file outlives it.
 */
export async function rememberMediaUses(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
  media: string[],
): Promise<void> {
  const before = await runStatement(
    req,
    sql`delete from media_uses where collection = ${collection} and document_id = ${id} returning media_id`,
  )
  for (const file of media) {
    await runStatement(
      req,
      sql`insert into media_uses (media_id, collection, document_id) values (${file}, ${collection}, ${id})`,
    )
  }
  const dropped = before.map(({ media_id }) => String(media_id)).filter((file) => !media.includes(file))
  await dropFileCopies(req, dropped)
}

/**
 * Has every copy of these files dropped, at once and for ever: of such as are shown elsewhere too (two takings down
 * at a time could not know it of each other) another is made when it is asked for.
 */
export async function dropFileCopies(req: PayloadRequest, media: string[]): Promise<void> {
  if (media.length === 0) return
  const tags = media.map(fileTag)
  await recordPressEvent(req, { action: 'remove', collection: 'media', documentId: null, tags })
}

/** The public documents that show the file. */
export async function publicUsesOf(
  req: PayloadRequest,
  mediaId: string,
): Promise<{ collection: string; id: string }[]> {
  const rows = await runStatement(
    req,
    sql`select collection, document_id as id from media_uses where media_id = ${mediaId}`,
  )
  return rows.map(({ collection, id }) => ({ collection: String(collection), id: String(id) }))
}

/** Whether something public shows the file now. */
export async function isUsedInPublic(req: PayloadRequest, mediaId: string): Promise<boolean> {
  const rows = await runStatement(req, sql`select 1 from media_uses where media_id = ${mediaId} limit 1`)
  return rows.length > 0
}

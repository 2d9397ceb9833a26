import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { inWords } from '../uses/inWords'
import type { Link, Names } from './textLines'
import { keyOf, linksInText } from './textLines'

/** The entry behind a settled value of a link. */
export function linkIn(field: FlattenedField, value: unknown): Link | null {
  if (field.type !== 'relationship' && field.type !== 'upload') return null
  if (typeof value === 'string' && typeof field.relationTo === 'string')
    return { collection: field.relationTo, id: value }
  if (typeof value !== 'object' || value === null || !('relationTo' in value) || !('value' in value))
    return null
  return { collection: String(value.relationTo), id: String(value.value) }
}

/** Every entry and file that settled values name, in lists and in texts too. */
export function linksOf(field: FlattenedField, value: unknown): Link[] {
  if (value === null || value === undefined) return []
  if (field.type === 'array' || field.type === 'group') {
    const rows = (Array.isArray(value) ? value : [value]) as Record<string, unknown>[]
    return rows.flatMap((row) => field.flattenedFields.flatMap((sub) => linksOf(sub, row[sub.name])))
  }
  if (field.type === 'richText') return linksInText(value)
  return (Array.isArray(value) ? value : [value]).flatMap((one) => linkIn(field, one) ?? [])
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What the linked entries are called now, in a language or else in the other one. Who is gone is not in it. */
export async function namesOf(req: PayloadRequest, links: Link[], locale: Locale): Promise<Names> {
  const names: Names = new Map()
  for (const collection of new Set(links.map((link) => link.collection))) {
    const config = req.payload.collections[collection as CollectionSlug]?.config
    if (!config) continue
    const ids = [...new Set(links.filter((link) => link.collection === collection).map(({ id }) => id))]
    const { docs } = await req.payload.db.find<Record<string, unknown>>({
      collection: collection as CollectionSlug,
      where: { id: { in: ids.filter((id) => uuid.test(id)) } },
      limit: ids.length,
      pagination: false,
      locale: 'all',
      req,
    })
    for (const document of docs) {
      const id = String(document.id)
      names.set(keyOf({ collection, id }), { title: titleOf(document, locale) || id, ...pictureOf(document) })
    }
  }
  return names
}

const titleOf = (document: Record<string, unknown>, locale: Locale): string => {
  const name = document.title ?? document.name ?? document.office ?? document.filename
  return inWords(name as string, locale)
}

function pictureOf({ filename, mimeType, sizes }: Record<string, unknown>): { src?: string } {
  if (typeof mimeType !== 'string' || !mimeType.startsWith('image/')) return {}
  const small = (sizes as Record<string, { filename?: string | null }> | null)?.['w480-webp']?.filename
  return { src: `/api/media/file/${encodeURIComponent(String(small ?? filename))}` }
}

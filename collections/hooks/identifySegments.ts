import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isLocale, otherLocale } from '@/newsroom/language/locales'
import { latestOf } from '@/newsroom/publishing/documents'
import type { LocalizedCollection } from '@/newsroom/publishing/publishable'
import { isPublishable } from '@/newsroom/publishing/publishable'
import { newestOf } from '@/newsroom/translation/pair/newest'
import { identify, isIdentified } from '@/newsroom/translation/segments/identify'

type Data = Record<string, unknown>

/** Fields of running text at the top of a form, under the name that the collection gives them. */
const textsIn = (data: Data): string[] =>
  Object.keys(data).filter((name) => {
    const value = data[name]
    return typeof value === 'object' && value !== null && 'root' in value
  })

/** What a translation that was written without the desk follows: the text of its source. */
async function sourceOf(req: PayloadRequest, document: Data): Promise<Data | null> {
  const { source, mode } = (document.translation ?? {}) as { source?: unknown; mode?: unknown }
  const id = typeof source === 'string' ? source : (source as { id?: string } | null | undefined)?.id
  return id && mode === 'translated' ? latestOf(req, 'news', id) : null
}

/** The same texts of an entry in its other language. */
async function otherWordsOf(
  req: PayloadRequest,
  collection: LocalizedCollection,
  id: unknown,
): Promise<Data | null> {
  if (typeof id !== 'string' || !isLocale(req.locale)) return null
  const other = otherLocale(req.locale)
  const { document } = await newestOf(req, collection, id)
  return Object.fromEntries(
    Object.entries(document).map(([name, words]) => [name, (words as Data | null)?.[other]]),
  )
}

/**
 * Gives every paragraph, heading and entry of a list an identity that stays when the words around it change, and its
 * own: by it a translation knows what was changed in its source (newsroom/translation/segments/identify).
 */
export const identifySegments: CollectionBeforeChangeHook = async ({
  collection: { slug },
  data,
  originalDoc,
  req,
}) => {
  if (!isPublishable(slug)) return data
  const before = (originalDoc ?? {}) as Data
  const names = textsIn(data).filter((name) => !isIdentified(data[name]))
  if (names.length === 0) return data
  const source =
    slug === 'news' ? await sourceOf(req, { ...before, ...data }) : await otherWordsOf(req, slug, before.id)
  const changed = names.map((name) => [name, identify(data[name], before[name], source?.[name])])
  return { ...data, ...Object.fromEntries(changed) }
}

import 'server-only'
import type { Locale } from '@/newsroom/language/locales'
import { isLocale } from '@/newsroom/language/locales'
import type { StoredDocument } from '@/newsroom/publishing/documents'
import type { PreviewedCollection } from '@/newsroom/publishing/publishable'
import { previewedCollections } from '@/newsroom/publishing/publishable'
import { openPayload } from '../openPayload'
import type { Viewer } from './viewer'

export const isPreviewed = (collection: string): collection is PreviewedCollection =>
  previewedCollections.some((one) => one === collection)

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * A document as it was last saved, with the rights of a member of staff; null where there is none for them, or
 * where a news document is of another language. The only read of this room that is not a visitor's: it asks for
 * the person, and no query of a page calls it.
 */
export async function readDraft(
  viewer: Viewer,
  collection: PreviewedCollection,
  id: string,
  locale: Locale,
): Promise<StoredDocument | null> {
  if (!uuid.test(id)) return null
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    locale: collection === 'news' ? locale : 'all',
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: viewer,
    disableErrors: true, // whom the rule refuses is told what everybody is told: nothing
  })
  const draft = docs[0] as unknown as StoredDocument | undefined
  if (!draft) return null
  const isOther = isLocale(draft.language) && draft.language !== locale
  return isOther ? null : draft
}

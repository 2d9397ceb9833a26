import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { isPublishing } from '@/newsroom/publishing/context'
import { isPublishable } from '@/newsroom/publishing/publishable'
import { isCountedLater } from '@/newsroom/translation/overview/rememberTarget'
import { forgetTranslation, rememberTranslation } from '@/newsroom/translation/overview/rememberTranslation'

/**
 * Counts how the translations of a document stand, after each change of either side. Not while newsroom/publishing
 * writes: it has that done itself when it is through (publishing/translationPort).
 */
export const keepTranslations: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!isPublishing(req) && !isCountedLater(req) && isPublishable(collection.slug))
    await rememberTranslation(req, { collection: collection.slug, id: String(doc.id) })
  return doc
}

/** A document that is gone has no translations; the other side of it is asked for one again. */
export const forgetTranslations: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  if (isPublishable(collection.slug))
    await forgetTranslation(
      req,
      collection.slug,
      String(id),
      (doc as { story?: string | null }).story ?? null,
    )
}

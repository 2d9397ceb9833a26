import type { CollectionAfterChangeHook } from 'payload'
import { isPublishing } from '@/newsroom/publishing/context'
import { reviewPublished } from '@/newsroom/translation/pair/judge'

/** What goes out was read by whoever let it out: its segments count as reviewed from then on. */
export const reviewPublishedTranslation: CollectionAfterChangeHook = async ({ doc, req }) => {
  const isTranslation = doc.translation?.mode === 'translated' && doc.translation?.source
  if (isPublishing(req) && doc._status === 'published' && isTranslation)
    await reviewPublished(req, { collection: 'news', id: String(doc.id), language: doc.language })
  return doc
}

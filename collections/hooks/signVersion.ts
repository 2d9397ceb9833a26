import type { CollectionAfterChangeHook } from 'payload'
import { isPublishable } from '@/newsroom/publishing/publishable'
import { rememberAuthor } from '@/newsroom/publishing/versions/newest'

/** Every version carries the name of the person whose order made it; Payload keeps none. */
export const signVersion: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (isPublishable(collection.slug)) await rememberAuthor(req, collection.slug, doc.id)
  return doc
}

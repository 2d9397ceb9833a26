import type { CollectionAfterChangeHook } from 'payload'
import { publicUsesOf } from '@/newsroom/publishing/mediaUses'
import { recordPressEvent } from '@/newsroom/publishing/pressEvents'
import { documentTag, isTagged } from '@/newsroom/publishing/tags'

/** A new credit or crop of a public file reaches every page that shows it. */
export const announceFile: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return doc
  const uses = await publicUsesOf(req, doc.id)
  if (uses.length === 0) return doc
  const pages = uses.flatMap(({ collection, id }) =>
    isTagged(collection) ? [documentTag(collection, id)] : [],
  )
  const tags = [documentTag('media', doc.id), ...pages]
  await recordPressEvent(req, { action: 'publish', collection: 'media', documentId: doc.id, tags })
  return doc
}

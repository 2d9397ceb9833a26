import type { CollectionAfterChangeHook } from 'payload'
import { dropFileCopies, publicUsesOf } from '@/newsroom/publishing/mediaUses'
import { recordPressEvent } from '@/newsroom/publishing/pressEvents'
import { tagsOfChange } from '@/newsroom/publishing/tags'

/** A new credit or crop of a public file reaches every page that shows it; what was cut off is gone at once. */
export const announceFile: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') return doc
  const shownBy = await publicUsesOf(req, doc.id)
  if (shownBy.length === 0) return doc
  const tags = tagsOfChange({ collection: 'media', id: doc.id, shownBy })
  await recordPressEvent(req, { action: 'publish', collection: 'media', documentId: doc.id, tags })
  await dropFileCopies(req, [doc.id])
  return doc
}

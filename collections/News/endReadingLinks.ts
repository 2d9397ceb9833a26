import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { endLinks } from '@/newsroom/publishing/readingLinks/endLinks'

/** An item that goes to the trash is not read by links any more; taken back from there, it needs new ones. */
export const endLinksOfTrashed: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.deletedAt && !previousDoc?.deletedAt) await endLinks(req, String(doc.id), 'deleted')
  return doc
}

/** Of an item that is deleted, who had read it stays known. */
export const endLinksOfDeleted: CollectionAfterDeleteHook = async ({ id, req }) =>
  endLinks(req, String(id), 'deleted')

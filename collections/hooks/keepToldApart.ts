import type { CollectionAfterChangeHook } from 'payload'
import type { KindOfNames } from '@/newsroom/names/duplicates/entry'
import { nameOfNew } from '@/newsroom/publishing/sameNames/proposals'
import { giveEntryTo } from '@/newsroom/publishing/sameNames/toldApart'

/** A new entry keeps what was said of its name while it was written: that it is not the one it looks like. */
export const keepToldApart: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation !== 'create') return doc
  const name = nameOfNew({ az: doc.name })
  if (name !== '') await giveEntryTo(req, collection.slug as KindOfNames, name, String(doc.id))
  return doc
}

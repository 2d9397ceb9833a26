import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook } from 'payload'
import { runStatement } from '@/newsroom/publishing/statements'

/**
 * What goes to the trash gives its address up in every language; the save that moves it knows only one. Back
 * out of the trash it gets addresses again: at its next save, or at the latest when it is published.
 */
export const giveUpSlugs: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (!doc.deletedAt || previousDoc?.deletedAt) return doc
  const words = sql.identifier(`${collection.slug}_locales`)
  await runStatement(req, sql`update ${words} set slug = null where _parent_id = ${doc.id}`)
  return doc
}

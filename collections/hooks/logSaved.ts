import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook } from 'payload'
import { recordInAudit } from '@/newsroom/publishing/audit/record'
import { isPublishing } from '@/newsroom/publishing/context'
import { runStatement } from '@/newsroom/publishing/statements'
import { isRestoring } from '../access/fieldRules'

/** Writes down who saved which version: nobody approves their own words, and a timeline tells who wrote them. */
export const logSaved: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (isPublishing(req)) return doc
  const [newest] = await runStatement(
    req,
    sql`select id from ${sql.identifier(`_${collection.slug}_v`)} where parent_id = ${doc.id} and latest`,
  )
  await recordInAudit(req, {
    action: isRestoring(req) ? 'restored' : 'saved',
    collection: collection.slug,
    documentId: String(doc.id),
    language: collection.slug === 'news' ? doc.language : req.locale,
    details: newest ? { version: newest.id } : {},
  })
  return doc
}

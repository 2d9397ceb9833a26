import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { runStatement } from '@/newsroom/publishing/statements'
import { words } from '../fields/words'

const sentence = words(
  'Son administrator silinə və ya rolu dəyişdirilə bilməz.',
  'The last administrator cannot be deleted or given another role.',
)

async function refuseIfLast(req: PayloadRequest, id: unknown): Promise<void> {
  // Two who step down at the same moment would each count the other.
  await runStatement(req, sql`select pg_advisory_xact_lock(hashtext('last administrator'))`)
  const others = await req.payload.count({
    collection: 'users',
    where: { role: { equals: 'administrator' }, id: { not_equals: id } },
    overrideAccess: true, // counts colleagues whom the person may not see
    req,
  })
  if (others.totalDocs === 0) throw new APIError(sentence[req.i18n?.language === 'en' ? 'en' : 'az'], 409)
}

const onChange: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const steppingDown = originalDoc?.role === 'administrator' && data.role !== 'administrator'
  if (operation === 'update' && steppingDown) await refuseIfLast(req, originalDoc.id)
  return data
}

const onDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (user?.role === 'administrator') await refuseIfLast(req, id)
}

/** Nobody can lock everybody out of the desk. */
export const keepLastAdministrator = Object.assign(onChange, { onDelete })

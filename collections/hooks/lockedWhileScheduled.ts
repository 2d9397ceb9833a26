import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { isPublishing } from '@/newsroom/publishing/context'
import { waitsForItsTime } from '@/newsroom/publishing/releases/waits'
import { ReviewRefused } from '@/newsroom/publishing/review/refusals'
import { runStatement } from '@/newsroom/publishing/statements'
import { holdDocument } from '@/newsroom/publishing/versions/newest'

/**
 * What is scheduled is what was approved: until it is out, or unscheduled, nobody writes on it, whatever way they come.
 * The document is held until the end of the transaction, so that nobody schedules it in the meantime.
 */
export const lockedWhileScheduled: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (isPublishing(req) || !['update', 'delete', 'restoreVersion'].includes(operation)) return args
  for (const id of await touched(req, operation, args)) {
    await holdDocument(req, 'news', id)
    if (await waitsForItsTime(req, id)) throw new ReviewRefused(req, 'locked', 'scheduled')
  }
  return args
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

async function touched(req: PayloadRequest, operation: string, args: object): Promise<string[]> {
  if ('id' in args) {
    const id = String(args.id)
    if (!uuid.test(id)) return []
    if (operation !== 'restoreVersion') return [id]
    const [version] = await runStatement(req, sql`select parent_id from _news_v where id = ${id}`)
    return version?.parent_id ? [String(version.parent_id)] : []
  }
  const { docs } = await req.payload.find({
    collection: 'news',
    where: ('where' in args ? args.where : {}) as Where,
    draft: true,
    depth: 0,
    pagination: false,
    select: {},
    trash: true,
    overrideAccess: true, // asks which are meant, whoever asks; nothing of them is told
    req,
  })
  return docs.map(({ id }) => id).sort()
}

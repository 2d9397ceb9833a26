import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
} from 'payload'
import { APIError } from 'payload'
import { isPublishing } from '@/newsroom/publishing/context'
import { refusal } from './refusals'

type Data = Record<string, unknown>

const onlyMovesToTrashOrBack = (data: Data): boolean =>
  'deletedAt' in data && Object.keys(data).every((key) => key === 'deletedAt' || key === '_status')

/**
 * What the public sees changes in newsroom/publishing and nowhere else. Every other write is the writing of
 * a draft: this first lock refuses whatever asks for more, in any spelling that Payload knows.
 */
export const draftsOnly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (isPublishing(req)) return args
  if (operation === 'create') {
    const data = (args.data ?? {}) as Data
    if (data._status === 'published' && !('duplicateFromID' in args))
      throw new APIError(refusal(req, 'publish'), 403)
    return { ...args, draft: true, publishAllLocales: false, data: { ...args.data, _status: 'draft' } }
  }
  if (operation === 'restoreVersion' && args.draft !== true) throw new APIError(refusal(req, 'restore'), 403)
  if (operation === 'update') {
    const data = (args.data ?? {}) as Data
    const asksForMore =
      data._status === 'published' ||
      args.publishAllLocales ||
      args.unpublishAllLocales ||
      args.publishSpecificLocale
    if (asksForMore) throw new APIError(refusal(req, 'publish'), 403)
    if (args.draft !== true && !onlyMovesToTrashOrBack(data))
      throw new APIError(refusal(req, 'draftOnly'), 403)
  }
  return args
}

/** The second lock, on the data itself, after every hook has had its say. */
export const neverPublishedByData: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (isPublishing(req)) return data
  if (data._status === 'published') throw new APIError(refusal(req, 'publish'), 403)
  if (data.deletedAt && !originalDoc?.deletedAt)
    await refuseWhilePublic(collection.slug, String(originalDoc?.id), req)
  return data
}

/** What the public sees is taken down first, with its tags and its reason; then it may go. */
export const neverDeleteWhilePublic: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseWhilePublic(collection.slug, String(id), req)

async function refuseWhilePublic(
  collection: string,
  id: string,
  req: Parameters<CollectionBeforeDeleteHook>[0]['req'],
): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    overrideAccess: true, // asks whether it is public, not whether this person may see it
    trash: true,
    req,
  })
  if (totalDocs > 0) throw new APIError(refusal(req, 'delete'), 409)
}

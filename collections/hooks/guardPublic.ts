import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload'
import { APIError, Forbidden } from 'payload'
import { isPublishing } from '@/newsroom/publishing/context'
import { hasRole, writers } from '../access/roles'
import { refusal } from './refusals'

type Data = Record<string, unknown>

/** Whether a change says nothing but that a document goes to the trash, or comes back. */
export const onlyMovesToTrashOrBack = (data: Data): boolean =>
  'deletedAt' in data && Object.keys(data).every((key) => key === 'deletedAt' || key === '_status')

/**
 * What the public sees changes in newsroom/publishing and nowhere else. Every other write is the writing of
 * a draft: this first lock refuses whatever asks for more, in any spelling that Payload knows.
 */
export const draftsOnly: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (isPublishing(req)) return args
  if (operation === 'create') {
    const data = (args.data ?? {}) as Data
    if (data._status === 'published' && !('duplicateFromID' in args))
      throw new APIError(refusal(req, 'publish'), 403)
    return { ...args, draft: true, publishAllLocales: false, data: { ...args.data, _status: 'draft' } }
  }
  if (operation === 'restoreVersion') {
    if (args.draft !== true) throw new APIError(refusal(req, 'restore'), 403)
    // A version brings its facts with it, and field rules would leave holes where they refuse one.
    if (!overrideAccess && !hasRole(req, writers)) throw new Forbidden(req.t)
  }
  if (operation === 'update') {
    const data = (args.data ?? {}) as Data
    const asksForMore =
      data._status === 'published' ||
      args.publishAllLocales ||
      args.unpublishAllLocales ||
      args.publishSpecificLocale
    if (asksForMore) throw new APIError(refusal(req, 'publish'), 403)
    if (args.draft !== true) {
      if (!onlyMovesToTrashOrBack(data)) throw new APIError(refusal(req, 'draftOnly'), 403)
      const which = 'id' in args ? { id: { equals: args.id } } : args.where
      await refuseWhilePublic(collection.slug, which, req, overrideAccess === true)
    }
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
    await refuseWhilePublic(collection.slug, { id: { equals: originalDoc?.id } }, req)
  return data
}

/** What the public sees is taken down first, with its tags and its reason; then it may go. */
export const neverDeleteWhilePublic: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseWhilePublic(collection.slug, { id: { equals: id } }, req)

/**
 * `whoever`: asks whether it is public, not whether this person may see it. Where the question itself came
 * with the request it is asked in the person's own name, or its answer would tell a visitor what we hold.
 */
async function refuseWhilePublic(
  collection: string,
  where: Where,
  req: PayloadRequest,
  whoever = true,
): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: { and: [where, { _status: { equals: 'published' } }] },
    overrideAccess: whoever,
    trash: true,
    req,
  })
  if (totalDocs > 0) throw new APIError(refusal(req, 'delete'), 409)
}

import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { isLocale, referenceLocale } from '@/newsroom/language/locales'
import { isPublishing } from '@/newsroom/publishing/context'
import type { PublishableCollection } from '@/newsroom/publishing/publishable'
import { isPublishable } from '@/newsroom/publishing/publishable'
import { conflictOf, keepStamps } from '@/newsroom/publishing/versions/conflict'
import { documentOfVersion, holdDocument, newestVersion } from '@/newsroom/publishing/versions/newest'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'
import { onlyMovesToTrashOrBack } from './guardPublic'
import { refusal } from './refusals'

type Data = Record<string, unknown>

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const isNumber = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

/**
 * Of two who save at once the second one is told, and writes over nothing: a save says which version it was made from
 * (`base`), and is refused with both sides when another one came between, lock or no lock. Locks are advisory
 * (`?overrideLock=true`, five minutes, taking over). Free of it is what the newsroom itself writes, and moving to the
 * trash and back, which touches no words. Who may not update at all is refused afterwards, by the rules of access.
 */
export const checkBase: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || isPublishing(req) || !isPublishable(slug)) return args
  if (!hasRole(req, accessTable[slug].update)) return args
  if (operation === 'restoreVersion' && 'id' in args && isNumber(args.id)) {
    const document = await documentOfVersion(req, slug, args.id)
    if (document) await checkRestore(req, slug, document, req.query.base)
  }
  if (operation !== 'update' || !('id' in args)) return args
  const { base, ...data } = (args.data ?? {}) as Data
  if (onlyMovesToTrashOrBack(data) || !isNumber(args.id)) return { ...args, data }
  return { ...args, data: await checkSave(req, slug, args.id, data, base) }
}

async function checkSave(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
  data: Data,
  base: unknown,
): Promise<Data> {
  await holdDocument(req, collection, id)
  const newest = await newestVersion(req, collection, id)
  if (newest === null || base === newest) return data
  if (!isNumber(base)) throw new APIError(refusal(req, 'noBase'), 428)
  const locale = isLocale(req.locale) ? req.locale : referenceLocale
  const save = { req, collection, id, data, locale, base, newest }
  const conflict = await conflictOf(save)
  if (conflict === 'unknown-base') throw new APIError(refusal(req, 'noBase'), 428)
  if (conflict) throw new APIError(refusal(req, 'conflict'), 409, { conflict }, true)
  return keepStamps(save)
}

/** A version that is brought back would cover what somebody saved since this person looked. */
async function checkRestore(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
  base: unknown,
): Promise<void> {
  await holdDocument(req, collection, id)
  const newest = await newestVersion(req, collection, id)
  if (newest === null || base === newest) return
  if (!isNumber(base)) throw new APIError(refusal(req, 'noBase'), 428)
  throw new APIError(refusal(req, 'restoreConflict'), 409, { newest }, true)
}

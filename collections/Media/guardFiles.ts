import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload'
import { APIError, Forbidden } from 'payload'
import { isUsedInPublic } from '@/newsroom/publishing/mediaUses'
import { hasRole, writers } from '../access/roles'
import { accessTable } from '../access/table'
import { refusal } from '../hooks/refusals'

type Data = Record<string, unknown>

/** What is read from the file itself; a person's word for it is not taken. */
const readFromFile = [
  'prefix',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'thumbnailURL',
]

/** The editor's crop and focal point come beside the data. */
const changesPicture = (req: PayloadRequest): boolean => Boolean((req.query as Data | undefined)?.uploadEdits)

/**
 * What readers see of a file (its bytes, its crop, its credit) changes as what they see of a text does: by a publisher.
 * A new picture in the place of an old one keeps the address: whoever linked to it shows the new one.
 */
export const guardFiles: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (overrideAccess) return args
  // Before anything is opened: a stranger’s picture is not even measured.
  if (!hasRole(req, accessTable.media[operation])) throw new Forbidden(req.t)
  if (operation === 'update') {
    if ((req.file || changesPicture(req)) && !hasRole(req, writers)) throw new Forbidden(req.t)
    if (!hasRole(req, accessTable.media.publish)) await refuseIfPublic(req, args)
    if (req.file) await prepareReplacement(req, 'id' in args ? args.id : null, req.file.mimetype)
  }
  const own = Object.entries((args.data ?? {}) as Data).filter(([key]) => !readFromFile.includes(key))
  return { ...args, data: Object.fromEntries(own) }
}

/** A file takes the place of one of its kind, one at a time; the focus of the old picture is not that of the new. */
async function prepareReplacement(req: PayloadRequest, id: unknown, type: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { equals: id ?? null } },
    depth: 0,
    select: { mimeType: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const kindOf = (mimeType: unknown) => String(mimeType).startsWith('image/')
  if (!docs[0] || kindOf(docs[0].mimeType) !== kindOf(type))
    throw new APIError(refusal(req, 'otherKind'), 400)
  if (!changesPicture(req)) req.query = { ...req.query, uploadEdits: { focalPoint: { x: 50, y: 50 } } }
}

async function refuseIfPublic(req: PayloadRequest, args: { id?: unknown; where?: Where }): Promise<void> {
  const where = args.id ? { id: { equals: args.id } } : (args.where ?? {})
  const { docs } = await req.payload.find({
    collection: 'media',
    where,
    depth: 0,
    pagination: false,
    select: { key: true },
    overrideAccess: false, // the question came with the request: a visitor gets no answer
    user: req.user,
    req,
  })
  for (const { id } of docs)
    if (await isUsedInPublic(req, id)) throw new APIError(refusal(req, 'publicFile'), 403)
}

/** A file that a public page shows is not deleted under it. */
export const keepUsedFiles: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isUsedInPublic(req, String(id))) throw new APIError(refusal(req, 'delete'), 409)
}

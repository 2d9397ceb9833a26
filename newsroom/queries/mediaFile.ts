import 'server-only'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { env } from '@/env'
import { isUsedInPublic, mediaIn } from '../publishing/mediaUses'
import { fileTag } from '../publishing/tags'
import { asVisitor } from './asVisitor'
import { linkedItem } from './links/linkedItem'
import type { PublicFile } from './media/fileName'
import { isKey, readFileName } from './media/fileName'
import { openPayload } from './openPayload'
import type { Viewer } from './preview/viewer'
import { viewerOf } from './preview/viewer'

export interface MediaFile {
  /** What changes the file or closes it */
  tags: string[]
  type: PublicFile['type']
  /** As it was uploaded, for whoever saves it */
  name: string
  /** Where it lies on this machine, or how object storage answers */
  at: { path: string; size: number; modified: Date } | { fetch: () => Promise<Response | null> }
}

type Stored = {
  id: string
  filename?: string | null
  mimeType?: string | null
  sizes?: Record<string, { filename?: string | null } | undefined>
}

/**
 * The file behind a public address, or null: for an unknown key or size, and for a file that nothing public
 * shows now. The name on disk comes from the database, never from the address.
 */
export async function mediaFile(key: string, name: string): Promise<MediaFile | null> {
  const found = await findMedia(key, asVisitor)
  const req = await createLocalReq({}, await openPayload())
  return found && (await isUsedInPublic(req, found.id)) ? fileOf(found, name) : null
}

/** The same for a member of staff who is logged in, whatever shows the file; null for everybody else. */
export async function mediaFileForStaff(
  headers: Headers,
  key: string,
  name: string,
): Promise<MediaFile | null> {
  const user = await viewerOf(headers)
  const found = user && (await findMedia(key, { ...asVisitor, user }))
  return found ? fileOf(found, name) : null
}

/**
 * The same by a link that works: for a file that its item shows, and for what is public anyway; null for everything
 * else, whatever is wrong.
 */
export async function mediaFileByLink(token: unknown, key: string, name: string): Promise<MediaFile | null> {
  const { req, item } = await linkedItem(token)
  const found = item && (await findMedia(key, asVisitor))
  if (!found) return null
  const isShown = mediaIn(item).includes(found.id) || (await isUsedInPublic(req, found.id))
  return isShown ? fileOf(found, name) : null
}

async function findMedia(
  key: string,
  who: typeof asVisitor & { user?: Viewer },
): Promise<Stored | undefined> {
  if (!isKey(key)) return undefined
  const payload = await openPayload()
  const { docs } = await payload.find({
    ...who,
    collection: 'media',
    locale: 'az', // a file has no language
    where: { key: { equals: key } },
    select: { filename: true, mimeType: true, sizes: true },
    limit: 1,
  })
  return docs[0] as unknown as Stored | undefined
}

async function fileOf(media: Stored, name: string): Promise<MediaFile | null> {
  const wanted = readFileName(name)
  const filename = wanted && storedName(media, wanted)
  if (!wanted || !filename) return null
  const at = await whereabouts(await createLocalReq({}, await openPayload()), filename, media)
  return at && { tags: [fileTag(media.id)], type: wanted.type, name: media.filename ?? filename, at }
}

function storedName(media: Stored, { size, type }: PublicFile): string | null {
  if (size === 'original') return media.mimeType === type ? (media.filename ?? null) : null
  return (Object.hasOwn(media.sizes ?? {}, size) && media.sizes?.[size]?.filename) || null
}

async function whereabouts(
  req: PayloadRequest,
  filename: string,
  media: Stored,
): Promise<MediaFile['at'] | null> {
  const handler = req.payload.collections.media.config.upload.handlers?.at(0)
  if (handler) {
    const params = { collection: 'media', filename }
    const fetch = async () => (await handler(req, { doc: media as never, params })) || null
    return { fetch }
  }
  const path = join(env.dataDir, 'media', basename(filename))
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return found?.isFile() ? { path, size: found.size, modified: found.mtime } : null
}

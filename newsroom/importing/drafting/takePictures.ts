import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import type { Block } from '../cleaning/blocks'
import type { EmbeddedPicture } from '../reading/readDocx'
import type { Note } from '../recognising/notes'
import { doubts } from '../recognising/notes'

export interface TakenPictures {
  /** Ids in the media by what blocks call them */
  ids: Map<string, string>
  doubts: Note[]
}

/**
 * Puts the pictures of a text into the media, through the same checks as any upload. Those on other sites are not
 * fetched: an importer that goes where a file tells it to can be sent anywhere.
 */
export async function takePictures(
  req: PayloadRequest,
  {
    blocks,
    pictures,
    locale,
  }: { blocks: readonly Block[]; pictures: readonly EmbeddedPicture[]; locale: Locale },
): Promise<TakenPictures> {
  const taken: TakenPictures = { ids: new Map(), doubts: [] }
  for (const block of blocks) {
    if (block.kind !== 'picture' || taken.ids.has(block.source)) continue
    const picture = pictures[Number(/^picture:(\d+)$/.exec(block.source)?.[1]) - 1]
    const id = picture && (await upload(req, picture, block.alt, locale))
    if (id) taken.ids.set(block.source, id)
    else taken.doubts.push(doubts.picture(block.alt))
  }
  return taken
}

const accepted: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }

async function upload(
  req: PayloadRequest,
  { type, bytes }: EmbeddedPicture,
  alt: string,
  locale: Locale,
): Promise<string | null> {
  const ending = accepted[type]
  if (!ending) return null
  const data = Buffer.from(bytes)
  const { context, file } = req
  try {
    const saved = await req.payload.create({
      collection: 'media',
      data: { alt: alt.slice(0, 250) },
      file: { data, name: `${alt || 'import'}.${ending}`, mimetype: type, size: data.length },
      locale,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      context: { rightsUnknown: true }, // a Word file does not say whose its pictures are
      req,
    })
    return saved.id
  } catch (error) {
    req.payload.logger.warn({ err: error, msg: 'A picture of an imported file was not accepted' })
    return null
  } finally {
    req.context = context
    req.file = file
  }
}

import 'server-only'
import type { Locale } from '@/newsroom/language/locales'
import { asVisitor } from '../asVisitor'
import { openPayload } from '../openPayload'
import type { PictureShape } from './forms'
import { pictureShapes } from './forms'

type Measure = { width?: number | null; height?: number | null } | null

export interface StoredMedia {
  id: string
  key: string
  alt?: string | null
  caption?: string | null
  credit?: string | null
  mimeType?: string | null
  /** Bytes */
  filesize?: number | null
  sizes?: Partial<Record<`${PictureShape}-jpeg`, Measure>> | null
}

/** All formats of a shape have one measure, so one is read. */
const sizes = Object.fromEntries(
  pictureShapes.map((shape) => [`${shape}-jpeg`, { width: true, height: true }] as const),
)

/** Pictures and files by id, with their own words in the language of the page. */
export async function readMedia(locale: Locale, ids: string[]): Promise<StoredMedia[]> {
  const payload = await openPayload()
  const { docs } = await payload.find({
    ...asVisitor,
    collection: 'media',
    locale,
    where: { id: { in: ids } },
    select: { key: true, alt: true, caption: true, credit: true, mimeType: true, filesize: true, sizes },
  })
  return docs as unknown as StoredMedia[]
}

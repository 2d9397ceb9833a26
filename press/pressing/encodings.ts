import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { inOwnMemory } from './ownMemory'

export type Encoding = 'identity' | 'gzip' | 'br'
export type Bodies = { identity: Buffer } & { [encoding in Encoding]?: Buffer }

/** Under this, the headers of a compressed body cost more than it saves. */
const worthCompressing = 512

/** A body in every encoding that readers may ask for; made once per pressing. */
export async function encodings(body: Buffer, contentType: string): Promise<Bodies> {
  if (body.length < worthCompressing || !isText(contentType)) return { identity: inOwnMemory(body) }
  // Quality 5: the first reader waits for it (2 ms for 100 KB; 11 takes 150).
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    // Without these brotli takes megabytes for every page, as if it might become one of 4 MB.
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(body.length),
  }
  const [br, gz] = await Promise.all([promisify(brotliCompress)(body, { params }), promisify(gzip)(body)])
  return { identity: inOwnMemory(body), br: inOwnMemory(br), gzip: inOwnMemory(gz) }
}

/** The hash of a content as it stands in an ETag. */
export const contentHash = (body: Buffer): string =>
  createHash('sha256').update(body).digest('base64url').slice(0, 22)

/** The smallest window (as a power of two) that spans the whole body. */
const windowFor = (length: number): number =>
  Math.min(
    constants.BROTLI_DEFAULT_WINDOW,
    Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(length + 16))),
  )

const isText = (contentType: string): boolean =>
  /^text\/|[/+](json|xml|javascript)\b|image\/svg/.test(contentType)

import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Fingerprint } from '@/newsroom/publishing/media/fingerprints'

/** Fewer changes of brightness than this are those of an even surface: such pictures all look alike and are not. */
const leastDetail = 6

/**
 * By what a file is known again: its bytes as they were sent, and of a picture how bright each of 8 × 8 fields is
 * beside its neighbour (dHash), which neither size nor format changes.
 * @param picture the bytes that can be opened as a picture, null for other files
 */
export async function fingerprintOf(sent: Buffer, picture: Buffer | null): Promise<Fingerprint> {
  const sha256 = createHash('sha256').update(sent).digest('hex')
  return { sha256, look: picture && (await lookOf(picture)) }
}

async function lookOf(picture: Buffer): Promise<string | null> {
  const across = 9
  const fields = await sharp(picture).greyscale().resize(across, 8, { fit: 'fill' }).raw().toBuffer()
  let look = ''
  for (let at = 0; at < fields.length; at += 1)
    if ((at + 1) % across !== 0) look += (fields[at] ?? 0) > (fields[at + 1] ?? 0) ? '1' : '0'
  const ones = look.replaceAll('0', '').length
  return ones < leastDetail || ones > look.length - leastDetail ? null : look
}

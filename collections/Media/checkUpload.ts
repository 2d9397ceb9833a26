import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import type { Metadata } from 'sharp'
import sharp from 'sharp'
import { slug } from '@/newsroom/language/slug'
import type { Refusal } from '../hooks/refusals'
import { refusal } from '../hooks/refusals'
import type { acceptedPictures } from './acceptedTypes'
import { acceptedTypes, largestFile, mostPixels } from './acceptedTypes'
import { fingerprintOf } from './fingerprint'
import { fingerprintInContext } from './keepFingerprint'

/** Format names of sharp for the accepted kinds; AVIF is a kind of HEIF to it. */
const formatOf: Record<(typeof acceptedPictures)[number], string> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'heif',
}

const refuse = (req: PayloadRequest, why: Refusal, status: number): never => {
  throw new APIError(refusal(req, why), status)
}

const isPicture = (type: string): type is keyof typeof formatOf => type in formatOf

/** How the name of a stored file ends: as its kind says, so that nothing opens it as another. */
const endings: Record<(typeof acceptedTypes)[number], string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
}

/** A name that every disk and every mail program takes: `şəkil 1.jpeg` becomes `sekil-1.jpg`. */
function nameFor(given: string, type: keyof typeof endings): string {
  const typed = slug(given.replace(/\.[^.]*$/, ''), 'az', { max: 80 }) || 'fayl'
  // A name that ends like those of sizes (`zal-480x320`) would one day be overwritten by the size of another.
  const name = typed.replace(/-(\d+)x(\d+)$/, '-$1-x-$2')
  return `${takenByWindows.test(name) ? `fayl-${name}` : name}.${endings[type]}`
}

/** Names of devices, which nobody on Windows can save a download under. */
const takenByWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** From its first line to its last: what came through only halfway opens nowhere. */
function isWholePdf(data: Buffer): boolean {
  const end = data.subarray(-1024).toString('latin1')
  return data.subarray(0, 5).toString('latin1') === '%PDF-' && end.includes('xref') && end.includes('%%EOF')
}

/** Looks at the header only: a bomb is refused before it is opened. */
async function checkPicture(
  req: PayloadRequest,
  data: Buffer,
  type: keyof typeof formatOf,
): Promise<Metadata> {
  const header = await sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (header?.format !== formatOf[type]) return refuse(req, 'unreadablePicture', 400)
  if (header.width * header.height * (header.pages ?? 1) > mostPixels) refuse(req, 'tooManyPixels', 413)
  // Its sizes would show one moment of it, which nobody chose.
  if ((header.pages ?? 1) > 1) refuse(req, 'movingPicture', 400)
  return header
}

/**
 * The picture as it is kept: upright, at most 4,000 pixels wide or high, without camera data such as the position. One
 * in the colours of print (CMYK) is turned into those of screens; browsers show the first wrongly or not at all.
 */
function withoutCameraData(data: Buffer, { space }: Metadata): Promise<Buffer> {
  const upright = sharp(data)
    .autoOrient()
    .resize({ width: 4000, height: 4000, fit: 'inside', withoutEnlargement: true })
  return (
    space === 'cmyk' ? upright.toColourspace('srgb').withIccProfile('srgb') : upright.keepIccProfile()
  ).toBuffer()
}

/** Limits by type, size and pixels, said in the editor's language before anything is saved. */
export const checkUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file
  if (!file || (operation !== 'create' && operation !== 'update')) return args
  if (!acceptedTypes.some((type) => type === file.mimetype)) refuse(req, 'wrongType', 400)
  if (file.size > largestFile) refuse(req, 'tooManyBytes', 413)
  if (file.size === 0) refuse(req, 'unreadablePicture', 400)
  file.name = nameFor(file.name, file.mimetype as (typeof acceptedTypes)[number])
  if (isPicture(file.mimetype)) {
    const sent = file.data
    const header = await checkPicture(req, sent, file.mimetype)
    file.data = await withoutCameraData(sent, header).catch(() => refuse(req, 'unreadablePicture', 400))
    file.size = file.data.length
    req.context[fingerprintInContext] = await fingerprintOf(sent, file.data)
  } else if (!isWholePdf(file.data)) {
    refuse(req, 'unreadablePicture', 400)
  } else {
    req.context[fingerprintInContext] = await fingerprintOf(file.data, null)
  }
  return args
}

import type { ImageSize } from 'payload'

const formats = {
  avif: { quality: 52, effort: 1 },
  webp: { quality: 74, effort: 3 },
  jpeg: { quality: 76, mozjpeg: true },
} as const

/** Widths that fit inside the picture, and crops around the focal point: 16:9 for cards, 1:1 for portraits. */
const shapes = {
  w480: { width: 480 },
  w960: { width: 960 },
  w1600: { width: 1600 },
  wide640: { width: 640, height: 360 },
  wide1280: { width: 1280, height: 720 },
  square192: { width: 192, height: 192 },
} as const

export type PictureShape = keyof typeof shapes
export type PictureFormat = keyof typeof formats

/** Name of a stored size: `w480-avif`. The public address spells it `w480.avif`, a JPEG ends in `jpg`. */
export const sizeName = (shape: PictureShape, format: PictureFormat) => `${shape}-${format}` as const

/** Every derivative is made at upload, so that a page never waits for one and no optimiser answers the public. */
export const imageSizes: ImageSize[] = (Object.keys(shapes) as PictureShape[]).flatMap((shape) =>
  (Object.keys(formats) as PictureFormat[]).map((format) => ({
    name: sizeName(shape, format),
    ...shapes[shape],
    withoutEnlargement: true,
    formatOptions: { format, options: formats[format] },
    admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
  })),
)

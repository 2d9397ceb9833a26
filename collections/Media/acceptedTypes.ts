/** Kinds of files that may be uploaded. No SVG: it is a program as much as a picture. */
export const acceptedPictures = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const

export const acceptedTypes = [...acceptedPictures, 'application/pdf'] as const

/** 20 MB: the limit of GOV.UK for pictures. */
export const largestFile = 20 * 1024 * 1024

/** 50 megapixels: a full-frame camera, and far from a decompression bomb. */
export const mostPixels = 50_000_000

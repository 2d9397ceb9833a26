/** The name of a file in its public address: a stored size of a picture, or a document as it was uploaded. */
export interface PublicFile {
  /** Name of the stored size (`w480-avif`), or 'original' */
  size: string
  type: 'image/avif' | 'image/webp' | 'image/jpeg' | 'application/pdf'
}

const pictures = {
  avif: { format: 'avif', type: 'image/avif' },
  webp: { format: 'webp', type: 'image/webp' },
  jpg: { format: 'jpeg', type: 'image/jpeg' },
} as const

const isPicture = (extension: string): extension is keyof typeof pictures =>
  Object.hasOwn(pictures, extension)

/**
 * What `w480.avif` or `original.pdf` names; null for everything else. The original of a picture has no public
 * address: it may be ten times as large as any page needs.
 */
export function readFileName(name: string): PublicFile | null {
  const [, shape, extension] = /^([a-z]{1,10}\d{0,4})\.([a-z]{3,4})$/.exec(name) ?? []
  if (!shape || !extension) return null
  if (shape === 'original') return extension === 'pdf' ? { size: shape, type: 'application/pdf' } : null
  if (!isPicture(extension)) return null
  const { format, type } = pictures[extension]
  return { size: `${shape}-${format}`, type }
}

/** The random key of a stored file: 128 bits. */
export const isKey = (key: string): boolean => /^[0-9a-f]{32}$/.test(key)

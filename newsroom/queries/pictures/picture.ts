import { mediaPath } from '@/newsroom/addresses/paths'
import type { Picture } from '../shapes'
import type { StoredUse } from '../stored'
import type { PictureForm, PictureShape } from './forms'
import { pictureForms } from './forms'
import type { StoredMedia } from './readMedia'

interface Size {
  shape: PictureShape
  width: number
  height: number
}

/**
 * A stored picture as a page shows it: the words of this use, else the picture's own; null where the file is
 * not there or is no picture. A picture that is smaller than a shape is offered once.
 */
export function picture(
  media: StoredMedia | undefined,
  form: PictureForm,
  use: Omit<StoredUse, 'image'> = {},
): Picture | null {
  if (!media) return null
  const sizes = offered(media, pictureForms[form].shapes)
  const shown = fallback(media, form)
  if (!shown) return null
  const srcSet = (extension: string) =>
    sizes.map(({ shape, width }) => `${mediaPath(media.key, shape, extension)} ${width}w`).join(', ')
  return {
    alt: use.decorative ? '' : use.alt || media.alt || '',
    caption: use.caption || media.caption || null,
    credit: media.credit || null,
    sources: [
      { type: 'image/avif', srcSet: srcSet('avif') },
      { type: 'image/webp', srcSet: srcSet('webp') },
    ],
    ...shown,
    // Cut to 16:9 a logo would lose its ends.
    preview: form === 'logo' ? null : fallback(media, 'preview'),
  }
}

/** The JPEG of a form. */
function fallback(media: StoredMedia, form: PictureForm): Picture['preview'] {
  const { shapes, src } = pictureForms[form]
  const sizes = offered(media, shapes)
  const shown = sizes.find(({ shape }) => shape === src) ?? sizes[0]
  return (
    (shown && { src: mediaPath(media.key, shown.shape, 'jpg'), width: shown.width, height: shown.height }) ??
    null
  )
}

function offered(media: StoredMedia, shapes: readonly PictureShape[]): Size[] {
  const sizes: Size[] = []
  for (const shape of shapes) {
    const { width, height } = media.sizes?.[`${shape}-jpeg`] ?? {}
    if (width && height && !sizes.some((size) => size.width === width)) sizes.push({ shape, width, height })
  }
  return sizes
}

import { drawCarpet } from '@/components/carpet/drawCarpet'
import { rasterise } from '../pictures/rasterise'
import type { SamplePicture } from '../shapes'
import type { Loading } from './loading'

/** Whose drawings they are, and by what right they are shown. */
const rights = { credit: 'Redaksiya · Newsroom', licence: 'CC0 1.0' }

/** Draws the pictures and uploads them as an editor would. */
export async function loadPictures(loading: Loading, pictures: SamplePicture[]): Promise<void> {
  const { payload, req, remember } = loading
  for (const { key, seed, alt } of pictures) {
    const data = await rasterise(drawCarpet(seed))
    const { id } = await payload.create({
      collection: 'media',
      locale: 'az',
      data: { alt: alt.az, ...rights },
      file: { data, name: `${key}.png`, mimetype: 'image/png', size: data.length },
      overrideAccess: true, // no user exists yet
      req,
    })
    await payload.update({
      collection: 'media',
      id,
      locale: 'en',
      data: { alt: alt.en },
      overrideAccess: true,
      req,
    })
    remember('media', key, id)
  }
}

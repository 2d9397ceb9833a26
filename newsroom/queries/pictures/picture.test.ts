import { describe, expect, it } from 'vitest'
import { picture } from './picture'

const media = {
  id: '1',
  key: 'k',
  alt: 'Ümumi təsvir',
  caption: 'Zal',
  credit: null,
  sizes: {
    'w480-jpeg': { width: 480, height: 320 },
    'w960-jpeg': { width: 700, height: 467 },
    'w1600-jpeg': { width: 700, height: 467 },
    'square192-jpeg': { width: 192, height: 192 },
    'wide640-jpeg': null,
  },
}

describe('a picture on a page', () => {
  it('is described by the words of this use, else by its own', () => {
    expect(picture(media, 'text', { alt: 'Dinləyicilər', caption: 'Bakı' })).toMatchObject({
      alt: 'Dinləyicilər',
      caption: 'Bakı',
    })
    expect(picture(media, 'text')).toMatchObject({ alt: 'Ümumi təsvir', caption: 'Zal', credit: null })
  })

  it('is silent where it only decorates', () => {
    expect(picture(media, 'portrait', { alt: 'Dinləyicilər', decorative: true })?.alt).toBe('')
  })

  it('offers no size twice and states the measure of the one it falls back to', () => {
    const shown = picture(media, 'text')
    expect(shown?.sources[0]).toEqual({
      type: 'image/avif',
      srcSet: '/media/k/w480.avif 480w, /media/k/w960.avif 700w',
    })
    expect(shown).toMatchObject({ src: '/media/k/w960.jpg', width: 700, height: 467 })
  })

  it('is cut to 16:9 for link previews, in the larger of two measures, except a logo', () => {
    const wide = {
      'wide640-jpeg': { width: 640, height: 360 },
      'wide1280-jpeg': { width: 1280, height: 720 },
    }
    const photograph = { ...media, sizes: { ...media.sizes, ...wide } }
    expect(picture(photograph, 'text')?.preview).toEqual({
      src: '/media/k/wide1280.jpg',
      width: 1280,
      height: 720,
    })
    expect(picture(photograph, 'logo')?.preview).toBeNull()
    expect(picture(media, 'text')?.preview).toBeNull()
  })

  it('is nothing without a file, or where the file has no such shape', () => {
    expect(picture(undefined, 'text')).toBeNull()
    expect(picture(media, 'card')).toBeNull()
    expect(picture({ id: '2', key: 'pdf' }, 'logo')).toBeNull()
  })
})

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Picture } from './Picture'

const picture = {
  alt: 'Dəyirmi masa iştirakçıları',
  caption: null,
  credit: null,
  sources: [
    { type: 'image/avif', srcSet: '/media/k/w480.avif 480w, /media/k/w960.avif 960w' },
    { type: 'image/webp', srcSet: '/media/k/w480.webp 480w, /media/k/w960.webp 960w' },
  ],
  src: '/media/k/w960.jpg',
  width: 960,
  height: 540,
  preview: null,
}

describe('a picture', () => {
  it('offers the best format first and keeps its room free', () => {
    const markup = renderToStaticMarkup(<Picture picture={picture} />)
    expect(markup.indexOf('image/avif')).toBeLessThan(markup.indexOf('image/webp'))
    expect(markup).toContain('width="960" height="540"')
    expect(markup).toContain('alt="Dəyirmi masa iştirakçıları"')
    expect(markup).toContain('loading="lazy"')
  })

  it('is fetched at once where it is the first of the page', () => {
    const markup = renderToStaticMarkup(<Picture picture={picture} first />)
    expect(markup).toContain('loading="eager"')
    expect(markup).toContain('fetchPriority="high"')
  })

  it('keeps an empty alternative text where it is decoration', () => {
    expect(renderToStaticMarkup(<Picture picture={{ ...picture, alt: '' }} />)).toContain('alt=""')
  })
})

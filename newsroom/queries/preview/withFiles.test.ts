import { describe, expect, it } from 'vitest'
import { withFiles } from './withFiles'

const key = '0123456789abcdef0123456789abcdef'

describe('the files of a page that is not public', () => {
  it('lead elsewhere, alone and in every list of sizes; words and other addresses stay', () => {
    const page = {
      tags: ['news:1'],
      until: '2026-11-23T06:00:00Z',
      title: 'Fayl /media/ qovluğundadır',
      links: { one: '/az/xeberler/telim', none: null },
      pictures: [
        {
          src: `/media/${key}/w480.jpg`,
          srcSet: `/media/${key}/w480.avif 480w, /media/${key}/w960.avif 960w`,
        },
      ],
    }
    expect(withFiles(page, (path) => `${path}?access=x`)).toEqual({
      ...page,
      tags: [],
      until: null,
      pictures: [
        {
          src: `/media/${key}/w480.jpg?access=x`,
          srcSet: `/media/${key}/w480.avif?access=x 480w, /media/${key}/w960.avif?access=x 960w`,
        },
      ],
    })
  })
})

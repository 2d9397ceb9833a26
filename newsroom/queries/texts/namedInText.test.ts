import { describe, expect, it } from 'vitest'
import { namedInText } from './namedInText'

const link = (doc: unknown) => ({ type: 'link', fields: { linkType: 'internal', doc }, children: [] })

describe('a running text', () => {
  it('names the entries behind its links and its pictures, at any depth', () => {
    const root = {
      children: [
        { type: 'paragraph', children: [link({ relationTo: 'people', value: 'p1' })] },
        {
          type: 'list',
          children: [{ children: [link({ relationTo: 'events', value: { id: 'e1', title: 'Görüş' } })] }],
        },
        {
          type: 'upload',
          relationTo: 'media',
          value: 'm1',
          fields: { alt: 'Zal', decorative: false, caption: '' },
        },
      ],
    }
    expect(namedInText(root)).toEqual({
      links: [
        { collection: 'people', id: 'p1' },
        { collection: 'events', id: 'e1' },
      ],
      pictures: [{ id: 'm1', alt: 'Zal', decorative: false, caption: null }],
    })
  })

  it('names nothing where what is stored makes no sense', () => {
    for (const odd of [
      null,
      'text',
      7,
      [],
      { children: 'none' },
      {
        children: [null, 1, link(null), link({ relationTo: 7, value: 'x' }), link({ relationTo: 'people' })],
      },
      {
        children: [
          { type: 'upload', relationTo: 'users', value: 'u1' },
          { type: 'upload', relationTo: 'media' },
        ],
      },
    ]) {
      expect(namedInText(odd)).toEqual({ links: [], pictures: [] })
    }
  })

  it('is not followed deeper than any editor nests', () => {
    let deep: unknown = link({ relationTo: 'people', value: 'p1' })
    for (let n = 0; n < 5000; n += 1) deep = { children: [deep] }
    expect(namedInText(deep).links).toEqual([])
  })
})

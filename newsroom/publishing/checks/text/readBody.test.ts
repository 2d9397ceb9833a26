import { describe, expect, it } from 'vitest'
import { readBody } from './readBody'

const text = (words: string) => ({ type: 'text', text: words })
const body = (...children: object[]) => ({ root: { type: 'root', children } })

describe('a running text, for those who check it', () => {
  it('is its paragraphs, headings, list entries and cells', () => {
    const { blocks } = readBody(
      body(
        { type: 'heading', children: [text('Təqdimatlar')] },
        { type: 'list', children: [{ type: 'listitem', children: [text('UNICEF')] }] },
        {
          type: 'paragraph',
          children: [text('Bax: '), { type: 'link', fields: { url: '/az' }, children: [text('sayt')] }],
        },
        { type: 'paragraph', children: [] },
      ),
    )
    expect(blocks).toEqual([
      { text: 'Təqdimatlar', hasLink: false },
      { text: 'UNICEF', hasLink: false },
      { text: 'Bax: sayt', hasLink: true },
    ])
  })

  it('has links, typed and to entries, wherever they stand', () => {
    const doc = { relationTo: 'people', value: { id: 'p1' } }
    const inner = { type: 'link', fields: { linkType: 'internal', doc }, children: [text('Səbinə')] }
    const cell = { type: 'tablecell', children: [{ type: 'paragraph', children: [inner] }] }
    const { links } = readBody(body({ type: 'table', children: [{ type: 'tablerow', children: [cell] }] }))
    expect(links).toEqual([{ text: 'Səbinə', address: null, target: { collection: 'people', id: 'p1' } }])
  })

  it('has pictures with their words', () => {
    const fields = { alt: 'Zal', decorative: false }
    const { uploads } = readBody(body({ type: 'upload', relationTo: 'media', value: 'm1', fields }))
    expect(uploads).toEqual([{ id: 'm1', alt: 'Zal', caption: undefined, decorative: false }])
  })

  it('is empty where there is none', () => {
    for (const nothing of [null, undefined, 'Mətn', {}, body()])
      expect(readBody(nothing)).toEqual({ blocks: [], links: [], uploads: [] })
  })
})

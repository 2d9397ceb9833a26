import { describe, expect, it } from 'vitest'
import { linksInText, textLines } from './textLines'

const text = (words: string) => ({ type: 'text', text: words })
const block = (type: string, children: unknown[], more = {}) => ({ type, children, ...more })
const person = { relationTo: 'people', value: 'p1' }
const body = {
  root: {
    type: 'root',
    children: [
      block('heading', [text('Proqram')], { tag: 'h3' }),
      block('paragraph', [
        text('Açdı: '),
        block('link', [text('Vüsal')], { fields: { linkType: 'internal', doc: person } }),
        text(', '),
        block('link', [text('sayt')], { fields: { linkType: 'custom', url: 'https://example.org' } }),
      ]),
      block(
        'list',
        [
          block('listitem', [text('bir')]),
          block('listitem', [block('list', [block('listitem', [text('iki')])], { tag: 'ol' })]),
        ],
        { tag: 'ul' },
      ),
      block('quote', [text('Sitat')]),
      { type: 'upload', relationTo: 'media', value: { id: 'm1' }, fields: { alt: 'Zal', caption: 'Açılış' } },
      { type: 'block', fields: { blockType: 'film', title: 'Film', address: 'https://youtu.be/x' } },
      block('table', [
        block('tablerow', [
          block('tablecell', [block('paragraph', [text('Ad')])]),
          block('tablecell', [block('paragraph', [text('Gün')])]),
        ]),
      ]),
      block('paragraph', []),
    ],
  },
}
const names = new Map([
  ['people:p1', { title: 'Vüsal Hüseynov' }],
  ['media:m1', { title: 'zal.jpg', src: '/api/media/file/zal.webp' }],
])

describe('a running text that is compared', () => {
  it('is read block by block, with what it links to by name', () => {
    expect(textLines(body, names)).toEqual([
      { text: '### Proqram' },
      { text: 'Açdı: Vüsal (→ Vüsal Hüseynov), sayt (→ https://example.org)' },
      { text: '• bir' },
      { text: '№ iki' },
      { text: '» Sitat' },
      { text: 'zal.jpg · Zal · Açılış', picture: { src: '/api/media/file/zal.webp', alt: 'Zal' } },
      { text: '▶ Film (→ https://youtu.be/x)' },
      { text: 'Ad | Gün' },
    ])
  })

  it('names every entry and file in it, and nothing where it is none', () => {
    expect(linksInText(body)).toEqual([
      { collection: 'people', id: 'p1' },
      { collection: 'media', id: 'm1' },
    ])
    for (const nothing of [null, undefined, 'x', 5, {}, { root: null }]) {
      expect(textLines(nothing, names)).toEqual([])
      expect(linksInText(nothing)).toEqual([])
    }
  })
})

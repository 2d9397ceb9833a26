import { describe, expect, it } from 'vitest'
import { cleanRichTextValue } from '@/collections/hooks/cleanRichText'
import { readHtml } from '../cleaning/readHtml'
import { toRichText } from './toRichText'

const page =
  '<h1>Proqram</h1><p><b>Söz</b> və <a href="https://example.org/">keçid</a><br>sətir</p><ul><li>bir<ol><li>iki</li></ol></li></ul>' +
  '<blockquote>Sitat</blockquote><table><tr><th>Ay</th><th>Say</th></tr><tr><th>May</th><td>2</td></tr></table><img src="picture:1" alt="Zal">'

describe('a cleaned text as the editor keeps it', () => {
  const { blocks } = readHtml(page)
  const value = toRichText(blocks, (source) => (source === 'picture:1' ? 'FILE' : null))

  it('holds each block in the editor’s own shape', () => {
    expect(value.root.children).toMatchObject([
      { type: 'heading', tag: 'h2', children: [{ text: 'Proqram' }] },
      {
        type: 'paragraph',
        children: [
          { text: 'Söz', format: 1 },
          { text: ' və ', format: 0 },
          {
            type: 'link',
            fields: { linkType: 'custom', url: 'https://example.org/' },
            children: [{ text: 'keçid' }],
          },
          { type: 'linebreak' },
          { text: 'sətir' },
        ],
      },
      {
        type: 'list',
        tag: 'ul',
        children: [{ type: 'listitem' }, { type: 'listitem', children: [{ type: 'list', tag: 'ol' }] }],
      },
      { type: 'quote' },
      {
        type: 'table',
        children: [
          { type: 'tablerow', children: [{ headerState: 1 }, { headerState: 1 }] },
          { type: 'tablerow', children: [{ headerState: 2 }, { headerState: 0 }] },
        ],
      },
      { type: 'upload', relationTo: 'media', value: 'FILE', fields: { alt: 'Zal' } },
    ])
  })

  it('loses nothing when it is saved', () => {
    expect(cleanRichTextValue(value)).toEqual(value)
  })

  it('is the same each time, and leaves out a picture that is not there', () => {
    expect(toRichText(blocks, () => 'FILE')).toEqual(toRichText(blocks, () => 'FILE'))
    expect(JSON.stringify(toRichText(blocks))).not.toContain('upload')
  })
})

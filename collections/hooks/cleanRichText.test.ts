import { describe, expect, it } from 'vitest'
import { safeHref } from '@/components/text/safeHref'
import { safeAddress } from '@/newsroom/addresses/safeAddress'
import { cleanRichTextValue } from './cleanRichText'

type Node = Record<string, unknown>
const text = (words: string): Node => ({ type: 'text', text: words })
const paragraph = (...children: unknown[]): Node => ({ type: 'paragraph', children })
const link = (url: string, fields: Node = {}): Node => ({
  type: 'link',
  fields: { linkType: 'custom', url, ...fields },
  children: [text('keçid')],
})
const cleaned = (...children: unknown[]) =>
  (cleanRichTextValue({ root: { type: 'root', children } }) as { root: { children: unknown[] } }).root
    .children

const dangerous = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '  javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'java\u00adscript:alert(1)',
  'javascript\u200b:alert(1)',
  'javascript\t:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'view-source:https://example.org',
  'javascript&#58;alert(1)',
  'javascript&colon;alert(1)',
  'jav&#x09;ascript:alert(1)',
  '&#106;avascript:alert(1)',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  'https://',
  '',
]

const harmless = [
  'https://migration.gov.az/az/xeberler?sehife=2#metn',
  'http://example.org',
  'mailto:press@example.org',
  'tel:+994125650000',
  '/az/sexsler/sebine-eliyeva',
  '#metn',
]

describe('an address in a text', () => {
  it.each(dangerous)('is not kept as %j', (address) => {
    expect(safeAddress(address)).toBeNull()
    expect(cleaned(paragraph(link(address)))).toEqual([paragraph(text('keçid'))])
    expect(cleaned(paragraph({ ...link(address), type: 'autolink' }))).toEqual([paragraph(text('keçid'))])
  })

  it.each(harmless)('is kept as %j', (address) => {
    expect(safeAddress(address)).toBe(address)
    expect(safeHref(address)).toBe(address)
    expect(cleaned(paragraph(link(address)))).toEqual([paragraph(link(address))])
  })

  it.each([
    ['migration.gov.az', 'https://migration.gov.az'],
    [' migration.gov.az/az?x=1 ', 'https://migration.gov.az/az?x=1'],
    ['https://exa\u00admple.org/\n', 'https://example.org/'],
  ])('%j is kept as it can be followed: %s', (typed, address) => {
    expect(safeAddress(typed)).toBe(address)
  })

  it('is not hidden behind a reference', () => {
    const reference = { linkType: 'internal', doc: { relationTo: 'people', value: 'p1' } }
    expect(cleaned(paragraph(link('javascript:alert(1)', reference)))).toEqual([
      paragraph({ ...link('', reference), fields: reference }),
    ])
    expect(cleaned(paragraph(link('javascript:alert(1)', { linkType: 'internal' })))).toEqual([
      paragraph(text('keçid')),
    ])
  })
})

describe('a text', () => {
  it('keeps the words of what it may not hold, as a paragraph', () => {
    expect(cleaned({ type: 'iframe', src: 'https://evil.example', children: [text('çərçivə')] })).toEqual([
      expect.objectContaining({ type: 'paragraph', children: [text('çərçivə')] }),
    ])
    expect(cleaned({ type: 'html', html: '<script>alert(1)</script>' })).toEqual([])
    expect(cleaned(paragraph(text('a'), { type: 'mark', children: [text('b')] }))).toEqual([
      paragraph(text('a'), text('b')),
    ])
  })

  it('leaves a pasted script as the words that it is', () => {
    const words = '<script>alert("salam")</script>'
    expect(cleaned(paragraph(text(words)))).toEqual([paragraph(text(words))])
  })

  it('has no first-level heading: that is the headline', () => {
    for (const tag of ['h1', 'h5', 'script', undefined])
      expect(cleaned({ type: 'heading', tag, children: [text('Başlıq')] })).toMatchObject([{ tag: 'h2' }])
    expect(cleaned({ type: 'heading', tag: 'h3', children: [] })).toMatchObject([{ tag: 'h3' }])
  })

  it('spells Azerbaijani letters one way', () => {
    expect(cleaned(paragraph(text('Şəki')))).toEqual(cleaned(paragraph(text('Şəki'))))
  })

  it('holds files by reference to the store only', () => {
    const picture = { type: 'upload', relationTo: 'media', value: 'm1', fields: {} }
    expect(cleaned(picture)).toEqual([picture])
    expect(cleaned({ ...picture, relationTo: 'users' })).toEqual([])
  })

  it.each([
    ['children that are no list', { root: { type: 'root', children: 'x' } }],
    ['nodes that are none', { root: { type: 'root', children: [null, 5, 'x', [], {}] } }],
    ['a root that is none', { root: 'x' }],
    ['no root', { text: 'x' }],
    ['a number', 5],
  ])('is empty where it is built of %s', (_name, value) => {
    const result = cleanRichTextValue(value) as { root?: { children?: unknown[] } } | null
    expect(result?.root?.children ?? []).toEqual([])
  })

  it('is not searched deeper than anybody writes', () => {
    let deep: Node = text('dərin')
    for (let level = 0; level < 20_000; level += 1) deep = { type: 'quote', children: [deep] }
    expect(() => cleaned(deep)).not.toThrow()
  })

  it('stays away where there is none', () => {
    expect(cleanRichTextValue(null)).toBeNull()
    expect(cleanRichTextValue(undefined)).toBeUndefined()
  })

  it('keeps a film, with its address in one spelling and nothing else', () => {
    const film = {
      id: 'f1',
      blockType: 'film',
      address: ' https://youtu.be/dQw4w9WgXcQ?si=x ',
      title: 'Film',
    }
    expect(cleaned({ type: 'block', version: 2, fields: { ...film, onload: 'alert(1)' } })).toEqual([
      {
        type: 'block',
        version: 2,
        fields: { ...film, address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
      },
    ])
    const unknown = { type: 'block', fields: { ...film, address: 'https://example.org/film' } }
    expect(cleaned(unknown)).toEqual([unknown])
    expect(cleaned({ type: 'block', fields: { ...film, blockType: 'html' } })).toEqual([])
  })
})

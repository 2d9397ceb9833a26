import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '@/messages/wordsIn'
import type { Picture } from '@/newsroom/queries/shapes'
import { RichText } from './RichText'

const picture: Picture = {
  alt: 'Naxışlı xalça',
  caption: null,
  credit: null,
  sources: [{ type: 'image/avif', srcSet: '/media/k/w480.avif 480w' }],
  src: '/media/k/w960.jpg',
  width: 960,
  height: 540,
  preview: null,
}

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const link = (fields: object, words = 'keçid') => ({ type: 'link', fields, children: [text(words)] })

function html(...children: unknown[]) {
  const body = {
    root: { type: 'root', children },
    links: { 'people:1': '/az/sexsler/sebine-eliyeva', 'people:2': null },
    pictures: { m1: picture },
  }
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="az" messages={wordsOf('az')} timeZone="Asia/Baku">
      <RichText body={body} />
    </NextIntlClientProvider>,
  )
  return markup.replace(/^<div class="rich content">|<\/div>$/g, '')
}

describe('a stored text', () => {
  it('shows paragraphs with strong, emphasised, raised and lowered words', () => {
    expect(html(paragraph(text('Bakı', 1), text(' şəhəri', 3), text('2', 64), text('2', 32)))).toBe(
      '<p><strong>Bakı</strong><strong><em> şəhəri</em></strong><sup>2</sup><sub>2</sub></p>',
    )
  })

  it('breaks lines where the editor did', () => {
    expect(html(paragraph(text('bir'), { type: 'linebreak' }, text('iki')))).toBe('<p>bir<br/>iki</p>')
  })

  it('never skips a heading level and never holds a second title', () => {
    const heading = (tag: string) => ({ type: 'heading', tag, children: [text(tag)] })
    expect(html(heading('h1'), heading('h4'), heading('h2'), heading('h3'), heading('h6'))).toBe(
      '<h2>h1</h2><h3>h4</h3><h2>h2</h2><h3>h3</h3><h4>h6</h4>',
    )
  })

  it('shows nothing of what has no words, such as a part that is not translated yet', () => {
    const heading = (tag: string, words: string) => ({ type: 'heading', tag, children: [text(words)] })
    const item = (words: string) => ({ type: 'listitem', children: words ? [text(words)] : [] })
    const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children })
    expect(html(paragraph(text('')), paragraph(), { type: 'quote', children: [] }, list(item('')))).toBe('')
    expect(html(list(item('bənd'), item('')))).toBe('<ul><li>bənd</li></ul>')
    expect(html(heading('h2', ' '), heading('h3', 'Qəbul'), heading('h3', 'Ünvan'))).toBe(
      '<h2>Qəbul</h2><h3>Ünvan</h3>',
    )
  })

  it('puts an inner list into the item before it', () => {
    const item = (...children: unknown[]) => ({ type: 'listitem', children })
    const inner = { type: 'list', listType: 'number', start: 3, children: [item(text('alt bənd'))] }
    expect(html({ type: 'list', listType: 'bullet', children: [item(text('bənd')), item(inner)] })).toBe(
      '<ul><li>bənd<ol start="3"><li>alt bənd</li></ol></li></ul>',
    )
  })

  it('leads to the page of a register entry, and nowhere while the entry has none', () => {
    const internal = (value: unknown) => ({ linkType: 'internal', doc: { relationTo: 'people', value } })
    expect(html(paragraph(link(internal('1'), 'Səbinə Əliyeva')))).toBe(
      '<p><a href="/az/sexsler/sebine-eliyeva">Səbinə Əliyeva</a></p>',
    )
    expect(html(paragraph(link(internal({ id: '1' }), 'Səbinə Əliyeva')))).toContain('href')
    expect(html(paragraph(link(internal('2')), link(internal('3'))))).toBe('<p>keçidkeçid</p>')
  })

  it('shows a table with its header cells, reachable by keyboard', () => {
    const cell = (words: string, headerState = 0) => ({
      type: 'tablecell',
      headerState,
      children: [paragraph(text(words))],
    })
    const row = (...children: unknown[]) => ({ type: 'tablerow', children })
    const table = {
      type: 'table',
      children: [row(cell('İl', 3), cell('Say', 1)), row(cell('2021', 2), cell('5'))],
    }
    expect(html(table)).toBe(
      '<div class="table" role="group" aria-label="Cədvəl" tabindex="0"><table>' +
        '<thead><tr><th scope="col">İl</th><th scope="col">Say</th></tr></thead>' +
        '<tbody><tr><th scope="row">2021</th><td>5</td></tr></tbody></table></div>',
    )
  })

  it('shows the pictures it was given and no other', () => {
    expect(html({ type: 'upload', relationTo: 'media', value: 'm1' })).toContain('alt="Naxışlı xalça"')
    for (const value of ['m2', 'constructor', '__proto__', null]) {
      expect(html({ type: 'upload', relationTo: 'media', value })).toBe('')
    }
  })
})

describe('a text that means harm', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\u00adscript:alert(1)',
    'https://example.org/\u202egnp.exe',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//example.org/x',
    '/\\example.org/x',
    'http://',
    '',
    null,
    { toString: () => 'https://example.org' },
  ])('gets no link out of the address %j', (url) => {
    expect(html(paragraph(link({ url })))).toBe('<p>keçid</p>')
    expect(html(paragraph({ ...link({ url }), type: 'autolink' }))).toBe('<p>keçid</p>')
  })

  it.each(['https://example.org/a?b=c', 'mailto:metbuat@example.org', 'tel:+994120000000', '/az', '#qeyd'])(
    'does not spoil the honest address %s',
    (url) => {
      expect(html(paragraph(link({ url })))).toBe(`<p><a href="${url}">keçid</a></p>`)
    },
  )

  it('is shown as words: markup, unknown nodes, styles', () => {
    expect(html(paragraph(text('<script>alert(1)</script>')))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    )
    expect(html({ type: 'script', children: [text('alert(1)')] })).toBe('<p>alert(1)</p>')
    expect(html({ type: 'block', fields: { html: '<img onerror=alert(1)>' } })).toBe('')
    const styled = {
      ...paragraph({ ...text('sözlər'), style: 'position:fixed' }),
      direction: 'rtl',
      indent: 9,
    }
    expect(html(styled)).toBe('<p>sözlər</p>')
    expect(html(paragraph({ type: 'iframe', src: 'https://example.org', children: [text('pəncərə')] }))).toBe(
      '<p>pəncərə</p>',
    )
  })

  it('cannot put a link into a link', () => {
    const inner = link({ url: 'https://example.org/2' }, 'iç')
    expect(
      html(paragraph({ ...link({ url: 'https://example.org/1' }), children: [text('üz '), inner] })),
    ).toBe('<p><a href="https://example.org/1">üz iç</a></p>')
  })

  it.each([null, 'mətn', 7, [], {}, { children: 'mətn' }, { children: [null, 3, { text: 'növsüz' }] }])(
    'is nothing where it is malformed: %j',
    (root) => {
      const markup = renderToStaticMarkup(<RichText body={{ root, links: {}, pictures: {} }} />)
      expect(markup).toBe('<div class="rich content"></div>')
    },
  )

  it.each(['list', 'table', 'quote', 'span'])('stops no page by nesting %s ten thousand deep', (type) => {
    let node: object = text('dərin')
    for (let i = 0; i < 10_000; i++) node = { type, children: [{ type: 'listitem', children: [node] }] }
    expect(html(node).length).toBeLessThan(5000)
  })

  it('shows a film of a known host folded under its title, and no other frame', () => {
    const film = (fields: object) => ({ type: 'block', fields: { blockType: 'film', ...fields } })
    const shown = html(film({ address: 'https://youtu.be/dQw4w9WgXcQ', title: 'Açıq qapı günü' }))
    expect(shown).toContain('<summary>Video: Açıq qapı günü</summary>')
    expect(shown).toContain('src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" title="Açıq qapı günü"')
    expect(shown).toContain('loading="lazy"')
    expect(shown).toContain('<a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">')
    const other = { type: 'block', fields: { blockType: 'html', address: 'https://youtu.be/dQw4w9WgXcQ' } }
    expect(html(other, film({ address: 'https://evil.example/x', title: 'x' }), film({ title: 'x' }))).toBe(
      '',
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, wordsOfText } from './compose'
import { identify } from './identify'
import { BrokenPlaceholders, placeholderProblems, readInline, writeInline } from './inline'
import type { RunningText, TextNode } from './nodes'
import { segmentsOfText } from './ofNews'
import { joinPieces, piecesOf } from './placeholders'

/** Words with everything that could be taken for a placeholder. */
const words = fc.oneof(
  fc.constantFrom(
    'Bakı şəhəri',
    'qəbul',
    ' ',
    '5 < 6',
    '<1>',
    '</2>',
    '<3/>',
    '\\<1>',
    '\\\\',
    '<b>',
    'a\\',
    '«İclas»',
  ),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[\n\r\t]/.test(text)),
)

const text = (format: number, value: string): TextNode => ({
  type: 'text',
  version: 1,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
  text: value,
})

/** Neighbours never look the same: the editor keeps one stretch of words in one node. */
const apart = (nodes: TextNode[]): TextNode[] =>
  nodes.filter((node, at) => {
    const before = nodes[at - 1]
    return !(node.type === 'text' && before?.type === 'text' && before.format === node.format)
  })

const stretch = fc
  .tuple(fc.constantFrom(0, 1, 2, 3, 32, 64), words)
  .map(([format, value]) => text(format, value))
const link = fc
  .tuple(
    fc.array(stretch, { minLength: 1, maxLength: 3 }),
    fc.oneof(
      fc.webUrl().map((url) => ({ linkType: 'custom', newTab: false, url })),
      fc
        .uuid()
        .map((value) => ({ linkType: 'internal', newTab: true, doc: { relationTo: 'people', value } })),
    ),
  )
  .map(
    ([children, fields]): TextNode => ({
      ...{ type: 'link', version: 3, format: '', indent: 0, direction: null },
      fields,
      children: apart(children),
    }),
  )
const lineBreak = fc.constant<TextNode>({ type: 'linebreak', version: 1 })
const tab = fc.constant<TextNode>({ ...text(0, '\t'), type: 'tab', detail: 2, mode: 'normal' })
const inline = fc
  .array(fc.oneof({ weight: 4, arbitrary: stretch }, link, lineBreak, tab), { minLength: 1, maxLength: 6 })
  .map(apart)

const block = (type: string, children: TextNode[], more: object = {}): TextNode => ({
  ...{ type, version: 1, format: '', indent: 0, direction: 'ltr' },
  ...more,
  children,
})
const paragraph = inline.map((children) => block('paragraph', children, { textFormat: 0, textStyle: '' }))
const heading = fc
  .tuple(fc.constantFrom('h2', 'h3', 'h4'), inline)
  .map(([tag, children]) => block('heading', children, { tag }))
const quote = inline.map((children) => block('quote', children))
const entry = inline.map((children) => block('listitem', children, { value: 1 }))
const list = fc
  .tuple(
    fc.array(entry, { minLength: 1, maxLength: 4 }),
    fc.option(fc.array(entry, { minLength: 1, maxLength: 2 })),
  )
  .map(([entries, nested]) => {
    const inner = nested
      ? [block('listitem', [block('list', nested, { listType: 'bullet', tag: 'ul' })])]
      : []
    return block('list', [...entries, ...inner], { listType: 'number', tag: 'ol', start: 1 })
  })
const cell = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((children) => block('tablecell', children, { headerState: 0, colSpan: 1 }))
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) =>
    block(
      'table',
      rows.map((cells) => block('tablerow', cells)),
    ),
  )
const filled = fc.constantFrom('Zal', 'Tribuna', 'Masa arxasında')
const picture = fc.tuple(fc.uuid(), fc.uuid(), filled, filled).map(
  ([id, value, alt, caption]): TextNode => ({
    ...{ type: 'upload', version: 3, format: '', relationTo: 'media' },
    ...{ id, value, fields: { alt, caption, decorative: false } },
  }),
)
const film = fc.tuple(fc.uuid(), filled).map(
  ([id, title]): TextNode => ({
    ...{ type: 'block', version: 2, format: '' },
    fields: { id, blockType: 'film', address: 'https://vimeo.com/76979871', title },
  }),
)
const empty = fc.constant(block('paragraph', []))
const runningText = fc
  .array(fc.oneof(paragraph, heading, quote, list, table, picture, film, empty), {
    minLength: 1,
    maxLength: 8,
  })
  .map((children): RunningText => ({ root: block('root', children) }))

const asNodes = (node: TextNode[]) => JSON.parse(JSON.stringify(node))

describe('words of a block', () => {
  it('come back as they went through placeholders', () => {
    fc.assert(
      fc.property(inline, (children) => {
        const { text: shown, marks } = readInline(children)
        expect(writeInline(shown, marks)).toEqual(asNodes(children))
      }),
      { numRuns: 500 },
    )
  })

  it('keep what only looks like a placeholder', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), (parts) => {
        const said = parts.join('')
        const pieces = said === '' ? [] : [{ kind: 'words' as const, text: said }]
        expect(piecesOf(joinPieces(pieces))).toEqual(pieces)
      }),
      { numRuns: 500 },
    )
  })

  it('keep their numbers in a translation that moves them', () => {
    const bold = text(1, 'Bakı')
    const to = { type: 'link', version: 3, fields: { linkType: 'custom', url: 'https://a.example' } }
    const source = readInline([bold, text(0, ' və '), { ...to, children: [text(0, 'iclas')] }])
    expect(source.text).toBe('<1>Bakı</1> və <2>iclas</2>')
    const written = writeInline('the <2>meeting</2> in <1>Baku</1>', source.marks)
    expect(readInline(written, source.marks).text).toBe('the <2>meeting</2> in <1>Baku</1>')
  })

  it.each([
    ['<1>Baku</1>', 'lost'],
    ['<1>Baku</1> <2/> <3>x</3>', 'invented'],
    ['<1>Baku</1> <1>Baku</1> <2/>', 'twice'],
    ['<1>Baku <2/>', 'crossed'],
    ['<1></1> Baku <2/>', 'empty'],
    ['<1/> Baku <2/>', 'crossed'],
  ])('are refused where the placeholders of %s do not fit (%s)', (translation, code) => {
    const { marks } = readInline([text(1, 'Bakı'), { type: 'linebreak', version: 1 }])
    expect(placeholderProblems(translation, marks).map((problem) => problem.code)).toContain(code)
    expect(() => writeInline(translation, marks)).toThrow(BrokenPlaceholders)
  })
})

describe('a running text', () => {
  it('is the same after it was cut into segments and put together again, for 200 texts', () => {
    fc.assert(
      fc.property(runningText, (generated) => {
        const source = identify(generated, null) as RunningText
        const back = new Map(
          segmentsOfText('body', source).map(({ key, text: shown, marks }) => {
            const inner = key.slice('body.'.length)
            const isField = /\.(alt|caption|title)$/.test(inner)
            return [inner, isField ? shown : writeInline(shown, marks)] as const
          }),
        )
        expect(asNodes([compose(source, back).root])).toEqual(asNodes([source.root]))
        expect(asNodes([compose(source, wordsOfText(source)).root])).toEqual(asNodes([source.root]))
      }),
      { numRuns: 200 },
    )
  })

  it('has no word of the source where nothing is translated', () => {
    fc.assert(
      fc.property(runningText, (generated) => {
        const source = identify(generated, null) as RunningText
        const translated = segmentsOfText('body', compose(source, new Map()))
        expect(translated.filter(({ text: shown }) => shown !== '')).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

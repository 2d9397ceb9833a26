import { createHash } from 'node:crypto'
import type { Block, Cell, ListBlock, Run } from '../cleaning/blocks'

interface Node {
  type: string
  version: number
  [field: string]: unknown
}

/** The register entry that some words of a text lead to. */
export interface RegisterLink {
  relationTo: 'people' | 'organisations' | 'projects' | 'documents'
  id: string
}

/** Id of the file of a picture in the media, or null where there is none and the picture stays out. */
export type MediaOf = (source: string) => string | null

const element = (type: string, children: Node[], extra: object = {}): Node => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  children,
  ...extra,
})

/** Bits of Lexical's text format. */
const formatOf = ({ bold, italic, shift }: Run) =>
  (bold ? 1 : 0) | (italic ? 2 : 0) | (shift === 'sub' ? 32 : shift === 'sup' ? 64 : 0)

const textNode = (text: string, format: number): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
})

function words(run: Run): Node[] {
  return run.text.split(/(\n)/).flatMap((part) => {
    if (part === '') return []
    return [part === '\n' ? { type: 'linebreak', version: 1 } : textNode(part, formatOf(run))]
  })
}

/** 24 hexadecimal digits, the form of the ids that the editor gives to links. */
const idFrom = (place: string) => createHash('sha256').update(place).digest('hex').slice(0, 24)

/**
 * Blocks as the rich text that Payload stores (Lexical, node shapes of @payloadcms/richtext-lexical 3.90). The ids in
 * it come from the place of what has them, so that one text gives one value however often it is imported.
 */
export function toRichText(blocks: readonly Block[], mediaOf: MediaOf = () => null) {
  let links = 0

  const inline = (run: Run): Node[] => {
    if (!run.href) return words(run)
    links += 1
    const fields = { linkType: 'custom', url: run.href, newTab: false }
    return [element('link', words(run), { version: 3, id: idFrom(`link ${links} ${run.text}`), fields })]
  }
  const runs = (content: readonly Run[]) => content.flatMap(inline)
  const paragraph = (content: readonly Run[]) =>
    element('paragraph', runs(content), { textFormat: 0, textStyle: '' })

  const list = ({ ordered, items }: ListBlock, indent = 0): Node => {
    const children = items.flatMap((item, at) => [
      element('listitem', runs(item.content), { value: at + 1, indent }),
      // Lexical keeps an inner list in an item of its own.
      ...(item.list ? [element('listitem', [list(item.list, indent + 1)], { value: at + 2, indent })] : []),
    ])
    return element('list', children, {
      listType: ordered ? 'number' : 'bullet',
      tag: ordered ? 'ol' : 'ul',
      start: 1,
    })
  }
  const tableCell = ({ header, colSpan, rowSpan, content }: Cell, heads: number) =>
    element('tablecell', [paragraph(content)], { headerState: header ? heads : 0, colSpan, rowSpan })
  const tableRow = (row: Cell[]) => {
    const heads = row.every(({ header }) => header) ? 1 : 2 // the column below, or the row beside
    return element(
      'tablerow',
      row.map((cell) => tableCell(cell, heads)),
    )
  }
  const nodesOf = (block: Block): Node[] => {
    switch (block.kind) {
      case 'heading':
        return [element('heading', runs(block.content), { tag: `h${Math.min(Math.max(block.level, 2), 4)}` })]
      case 'quote':
        return [element('quote', runs(block.content))]
      case 'paragraph':
        return [paragraph(block.content)]
      case 'list':
        return [list(block)]
      case 'table':
        return [element('table', block.rows.map(tableRow))]
      case 'picture': {
        const value = mediaOf(block.source)
        if (!value) return []
        const fields = { alt: block.alt, decorative: false, caption: null }
        return [
          {
            type: 'upload',
            version: 3,
            format: '',
            id: idFrom(block.source),
            relationTo: 'media',
            value,
            fields,
          },
        ]
      }
    }
  }
  return { root: element('root', blocks.flatMap(nodesOf)) }
}

import { createHash } from 'node:crypto'
import type { Block, Inline, RegisterTarget } from './notation'

interface Node {
  type: string
  version: number
  [field: string]: unknown
}

/** Where a key of the sample has landed in the database. */
export type ResolveTarget = (target: RegisterTarget) => { relationTo: string; value: string }

/**
 * Blocks of the notation as the rich text that Payload stores (Lexical, node shapes of
 * @payloadcms/richtext-lexical 3.90). Link ids are made from their place, so that the same text gives the same
 * value twice.
 */
export function toRichText(blocks: Block[], resolve: ResolveTarget) {
  let links = 0

  const element = <Type extends string, Extra extends object>(
    type: Type,
    children: Node[],
    extra: Extra,
  ) => ({
    type,
    version: 1,
    format: '' as const,
    indent: 0,
    direction: 'ltr' as const,
    children,
    ...extra,
  })

  const textNode = (text: string) => ({
    type: 'text',
    version: 1,
    text,
    format: 0,
    mode: 'normal',
    style: '',
    detail: 0,
  })

  const inline = (part: Inline) => {
    if (part.kind === 'text') return textNode(part.text)
    links += 1
    const fields =
      part.target.kind === 'address'
        ? { linkType: 'custom' as const, url: part.target.url, newTab: false }
        : { linkType: 'internal' as const, doc: resolve(part.target), newTab: false }
    return element('link', [textNode(part.text)], { version: 3, id: linkId(links, part.text), fields })
  }

  const block = (source: Block) => {
    switch (source.kind) {
      case 'heading':
        return element('heading', source.content.map(inline), { tag: 'h2' })
      case 'quote':
        return element('quote', source.content.map(inline), {})
      case 'paragraph':
        return element('paragraph', source.content.map(inline), { textFormat: 0, textStyle: '' })
      case 'list':
        return element(
          'list',
          source.items.map((item, index) => element('listitem', item.map(inline), { value: index + 1 })),
          { listType: source.ordered ? 'number' : 'bullet', tag: source.ordered ? 'ol' : 'ul', start: 1 },
        )
    }
  }

  return { root: element('root', blocks.map(block), {}) }
}

/** 24 hexadecimal digits, the form of the ids that the editor gives to links. */
function linkId(position: number, text: string): string {
  return createHash('sha256').update(`${position} ${text}`).digest('hex').slice(0, 24)
}

import type { ReactNode } from 'react'
import type { RichTextBody } from '@/newsroom/queries/shapes'
import type { LexicalNode } from './lexical'
import { childrenOf, textOf, tooDeep } from './lexical'
import { inline } from './richInline'

/**
 * A list, whose inner lists stand in the item before them: Lexical stores them as items of their own. An item that says
 * nothing, such as one that is not translated yet, is not shown.
 */
export function list(node: LexicalNode, body: RichTextBody, depth: number): ReactNode {
  if (tooDeep(depth)) return null
  const shown = items(node)
  if (shown.length === 0) return null
  const Tag = node.listType === 'number' ? 'ol' : 'ul'
  const start = Tag === 'ol' && typeof node.start === 'number' && node.start > 1 ? node.start : undefined
  return (
    <Tag start={start}>
      {shown.map(({ words, inner }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stored nodes have no identity, and nothing is re-rendered
        <li key={i}>
          {inline(words, body, depth + 1)}
          {inner.map((child, j) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Inner key={j} node={child} body={body} depth={depth + 1} />
          ))}
        </li>
      ))}
    </Tag>
  )
}

const Inner = ({ node, body, depth }: { node: LexicalNode; body: RichTextBody; depth: number }) =>
  list(node, body, depth)

interface Item {
  words: LexicalNode[]
  inner: LexicalNode[]
}

function items(node: LexicalNode): Item[] {
  const found: Item[] = []
  for (const child of childrenOf(node)) {
    const words = childrenOf(child).filter(({ type }) => type !== 'list')
    const inner = childrenOf(child).filter(({ type }) => type === 'list')
    const before = found.at(-1)
    if (before && words.length === 0) before.inner.push(...inner)
    else found.push({ words, inner })
  }
  return found.filter(
    ({ words, inner }) => inner.length > 0 || words.some((word) => textOf(word).trim() !== ''),
  )
}

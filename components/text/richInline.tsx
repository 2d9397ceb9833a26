import type { ReactNode } from 'react'
import { Fragment } from 'react'
import type { RichTextBody } from '@/newsroom/queries/shapes'
import type { LexicalNode } from './lexical'
import { childrenOf, fieldsOf, idOf, textOf, tooDeep } from './lexical'
import { safeHref } from './safeHref'
import { unbroken } from './unbroken'

/** Bits of Lexical's `format`; strikethrough (4) is left out: a correction is told in a note, not crossed out. */
const formats = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [8, 'u'],
  [2, 'em'],
  [1, 'strong'],
] as const

/** Text, line breaks and links; of anything else its text alone. */
export function inline(nodes: LexicalNode[], body: RichTextBody, depth: number): ReactNode {
  if (tooDeep(depth)) return null
  // biome-ignore lint/suspicious/noArrayIndexKey: stored nodes have no identity, and nothing is re-rendered
  return nodes.map((node, i) => <Fragment key={i}>{piece(node, body, depth)}</Fragment>)
}

function piece(node: LexicalNode, body: RichTextBody, depth: number): ReactNode {
  switch (node.type) {
    case 'text':
      return formatted(node)
    case 'linebreak':
      return <br />
    case 'tab':
      return ' '
    case 'link':
    case 'autolink':
      return anchor(node, body, depth)
    default:
      return textOf(node)
  }
}

function formatted(node: LexicalNode): ReactNode {
  const bits = typeof node.format === 'number' ? node.format : 0
  let words: ReactNode = unbroken(textOf(node))
  for (const [bit, Tag] of formats) if (bits & bit) words = <Tag>{words}</Tag>
  return words
}

function anchor(node: LexicalNode, body: RichTextBody, depth: number): ReactNode {
  const words = inline(childrenOf(node).map(withoutLink), body, depth + 1)
  const href = target(node, body)
  return href ? <a href={href}>{words}</a> : words
}

/** A link cannot stand in a link. */
const withoutLink = (node: LexicalNode): LexicalNode =>
  node.type.endsWith('link') ? { type: 'text', text: textOf(node) } : node

/** A link to the register follows the entry: its address is looked up when the page is made. */
function target(node: LexicalNode, body: RichTextBody): string | null {
  const { linkType, url, doc } = fieldsOf(node)
  if (linkType !== 'internal') return safeHref(url)
  const { relationTo, value } = (typeof doc === 'object' && doc !== null ? doc : {}) as Record<
    string,
    unknown
  >
  return safeHref(body.links[`${relationTo}:${idOf(value)}`])
}

import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { Figure } from '@/components/pictures/Figure'
import { filmAt } from '@/newsroom/addresses/films'
import type { RichTextBody } from '@/newsroom/queries/shapes'
import { FilmFigure } from './FilmFigure'
import type { Level } from './Heading'
import { Heading } from './Heading'
import type { LexicalNode } from './lexical'
import { childrenOf, fieldsOf, idOf, textOf, tooDeep } from './lexical'
import { inline } from './richInline'
import { list } from './richList'
import { table } from './richTable'

interface Props {
  nodes: LexicalNode[]
  body: RichTextBody
  depth: number
  /** Levels of the headings among the nodes, in order */
  levels?: Level[]
  /** In a table cell one paragraph stands as bare words, and a heading is a paragraph: `th` says what heads what */
  cell?: boolean
}

/** The blocks of a text: what is not on this list gives its words as a paragraph and nothing else. */
export function RichBlocks({ nodes, body, depth, levels = [], cell = false }: Props) {
  if (tooDeep(depth)) return null
  const [only] = nodes
  if (cell && only && nodes.length === 1 && only.type === 'paragraph') {
    return inline(childrenOf(only), body, depth + 1)
  }
  let headings = 0
  return nodes.map((node, i) => {
    const level = node.type === 'heading' ? (levels[headings++] ?? 4) : 4
    // biome-ignore lint/suspicious/noArrayIndexKey: stored nodes have no identity, and nothing is re-rendered
    return <Fragment key={i}>{block(node, body, depth, cell ? null : level)}</Fragment>
  })
}

function block(node: LexicalNode, body: RichTextBody, depth: number, level: Level | null): ReactNode {
  const words = () => inline(childrenOf(node), body, depth + 1)
  if (node.type === 'list') return list(node, body, depth + 1)
  if (node.type === 'table') return table(node, body, depth + 1)
  if (node.type === 'upload') return picture(node, body)
  if (node.type === 'block') return film(node)
  if (node.type === 'horizontalrule') return <hr />
  if (textOf(node).trim() === '') return null
  if (node.type === 'paragraph') return <p>{words()}</p>
  if (node.type === 'heading' && level) return <Heading level={level}>{words()}</Heading>
  if (node.type === 'quote') return <blockquote>{words()}</blockquote>
  return <p>{textOf(node)}</p>
}

/** A picture that the page was given; one that is not public was not given, and is not shown. */
function picture(node: LexicalNode, body: RichTextBody): ReactNode {
  const id = idOf(node.value) ?? ''
  const found = Object.hasOwn(body.pictures, id) ? body.pictures[id] : undefined
  return found ? <Figure picture={found} /> : null
}

/** A film of a known host, with the title that says what it is; anything else is left out. */
function film(node: LexicalNode): ReactNode {
  const { blockType, address, title } = fieldsOf(node)
  if (blockType !== 'film' || typeof address !== 'string' || typeof title !== 'string') return null
  const found = filmAt(address)
  return found && title.trim() ? <FilmFigure film={found} title={title} /> : null
}

/** A node of a running text as the editor stores it. */
export interface TextNode {
  type: string
  children?: TextNode[]
  text?: string
  format?: unknown
  fields?: Record<string, unknown>
  id?: unknown
  /** Node state of Lexical, which the editor hands back untouched: the identity of the segment */
  $?: { segment?: unknown; [key: string]: unknown }
  [key: string]: unknown
}

/** A stored running text. */
export interface RunningText {
  root: TextNode
  [key: string]: unknown
}

const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])

export const isInline = ({ type }: TextNode): boolean => inlineTypes.has(type)

export const childrenOf = (node: TextNode): TextNode[] => node.children ?? []

export const isRunningText = (value: unknown): value is RunningText =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  typeof value.root === 'object' &&
  value.root !== null

/** The words of a node and of everything in it, without marks. */
export const plainTextOf = (node: TextNode): string =>
  typeof node.text === 'string' ? node.text : childrenOf(node).map(plainTextOf).join('')

/** A block that holds words itself and no other blocks: what one segment is made of. */
export const holdsWords = (node: TextNode): boolean => {
  const children = childrenOf(node)
  return children.length > 0 && children.every(isInline) && /\S/.test(plainTextOf(node))
}

/** The same text with every node exchanged that `change` gives another for; null leaves a node out. */
export function mapNodes(text: RunningText, change: (node: TextNode) => TextNode | null): RunningText {
  const walk = (node: TextNode): TextNode[] => {
    const changed = change(node)
    if (!changed) return []
    // What was exchanged is not walked into: a block of words is changed as a whole.
    if (changed !== node || !node.children) return [changed]
    return [{ ...node, children: node.children.flatMap(walk) }]
  }
  return { ...text, root: { ...text.root, children: childrenOf(text.root).flatMap(walk) } }
}

/** A node of stored rich text, of which nothing is believed until it is looked at. */
export interface LexicalNode {
  type: string
  [field: string]: unknown
}

/** Deeper than any editor nests; beyond it only an attack does, and it is left out. */
const deepest = 40

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Whether a stored value is a node at all. */
export const isNode = (value: unknown): value is LexicalNode =>
  isRecord(value) && typeof value.type === 'string'

/** The nodes under a node, in order; none where the stored value is malformed. */
export const childrenOf = (node: unknown): LexicalNode[] =>
  isRecord(node) && Array.isArray(node.children) ? node.children.filter(isNode) : []

/** Everything under a node as bare text. */
export function textOf(node: LexicalNode, depth = 0): string {
  if (depth > deepest) return ''
  if (node.type === 'linebreak') return '\n'
  if (typeof node.text === 'string') return node.text
  return childrenOf(node)
    .map((child) => textOf(child, depth + 1))
    .join('')
}

/** The id of a related document, whether it was stored as an id or with the document itself. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return isRecord(value) ? idOf(value.id) : null
}

/** A field of a node that holds fields of its own, such as a link's. */
export const fieldsOf = (node: LexicalNode): Record<string, unknown> =>
  isRecord(node.fields) ? node.fields : {}

/** Whether a walk has gone deeper than any honest text. */
export const tooDeep = (depth: number) => depth > deepest

interface Node {
  id?: unknown
  fields?: { doc?: { relationTo?: unknown; value?: unknown } | null } | null
  [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Deeper than any editor nests. */
const deepest = 60

export interface Relinking {
  collection: string
  from: string
  into: string
  /** Only these links; all of them where it is left out */
  marks?: ReadonlySet<string>
}

/**
 * A running text with its links to one entry turned to another, and the marks of those links: the id that the
 * editor gave the link or, for one that has none, its place in the text. The text given stays as it is.
 */
export function relinked<Text>(text: Text, order: Relinking): { text: Text; marks: string[] } {
  const copy = structuredClone(text)
  const marks: string[] = []
  turn(copy, '', order, marks, 0)
  return { text: copy, marks }
}

function turn(node: unknown, path: string, order: Relinking, marks: string[], depth: number): void {
  if (!isNode(node) || depth > deepest) return
  const doc = Array.isArray(node) ? null : node.fields?.doc
  if (doc?.relationTo === order.collection && doc.value === order.from) {
    const mark = typeof node.id === 'string' ? node.id : path
    if (!order.marks || order.marks.has(mark)) {
      doc.value = order.into
      marks.push(mark)
    }
  }
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'fields') turn(child, `${path}/${key}`, order, marks, depth + 1)
  }
}

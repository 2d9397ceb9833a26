/** A link in a running text: an address that somebody typed, or an entry that it refers to by id. */
export type TextLink = { address: string } | { collection: string; id: string }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const idIn = (value: unknown): string | null =>
  typeof value === 'string' ? value : isRecord(value) && typeof value.id === 'string' ? value.id : null

/** Deeper than any editor nests. */
const deepest = 40

/** Every link of stored rich text (Lexical), films included; nothing of it is believed until it is looked at. */
export function linksInText(node: unknown, depth = 0): TextLink[] {
  if (!isRecord(node) || depth > deepest) return []
  const fields = isRecord(node.fields) ? node.fields : {}
  const own = isRecord(fields.doc) ? reference(fields.doc) : address(node.type, fields)
  const children = Array.isArray(node.children) ? node.children : isRecord(node.root) ? [node.root] : []
  return [...own, ...children.flatMap((child) => linksInText(child, depth + 1))]
}

function reference(doc: Record<string, unknown>): TextLink[] {
  const id = idIn(doc.value)
  return id && typeof doc.relationTo === 'string' ? [{ collection: doc.relationTo, id }] : []
}

function address(type: unknown, fields: Record<string, unknown>): TextLink[] {
  const written = type === 'block' ? fields.address : fields.url
  return typeof written === 'string' && written !== '' ? [{ address: written }] : []
}

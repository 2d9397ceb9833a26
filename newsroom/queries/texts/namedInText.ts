/** What a running text refers to, in ids: entries behind its links, and its pictures with their words. */
export interface NamedInText {
  links: { collection: string; id: string }[]
  pictures: { id: string; alt: string | null; decorative: boolean; caption: string | null }[]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const idIn = (value: unknown): string | null =>
  typeof value === 'string' ? value : isRecord(value) && typeof value.id === 'string' ? value.id : null

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Deeper than any editor nests (components/text/lexical.ts leaves the same out). */
const deepest = 40

/** Collects the references of stored rich text (Lexical), of which nothing is believed until it is looked at. */
export function namedInText(root: unknown): NamedInText {
  const found: NamedInText = { links: [], pictures: [] }
  walk(root, found, 0)
  return found
}

function walk(node: unknown, found: NamedInText, depth: number): void {
  if (!isRecord(node) || depth > deepest) return
  const fields = isRecord(node.fields) ? node.fields : {}
  if (isRecord(fields.doc) && typeof fields.doc.relationTo === 'string') {
    const id = idIn(fields.doc.value)
    if (id) found.links.push({ collection: fields.doc.relationTo, id })
  }
  if (node.type === 'upload' && node.relationTo === 'media') {
    const id = idIn(node.value)
    const { alt, decorative, caption } = fields
    if (id) {
      found.pictures.push({
        id,
        alt: textIn(alt),
        decorative: decorative === true,
        caption: textIn(caption),
      })
    }
  }
  if (Array.isArray(node.children)) for (const child of node.children) walk(child, found, depth + 1)
}

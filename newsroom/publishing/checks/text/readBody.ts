interface Node {
  type?: string
  text?: string
  children?: Node[]
  fields?: Record<string, unknown>
  relationTo?: string
  value?: unknown
}

/** A link in running text: to a typed address, or to an entry or item of ours. */
export interface TextLink {
  text: string
  address: string | null
  target: { collection: string; id: string } | null
}

/** A picture or file in running text, with the words of this use. */
export interface TextUpload {
  id: string
  alt: unknown
  caption: unknown
  decorative: boolean
}

/** A paragraph, heading, entry of a list or cell of a table. */
export interface TextBlock {
  text: string
  hasLink: boolean
}

export interface BodyText {
  blocks: TextBlock[]
  links: TextLink[]
  uploads: TextUpload[]
}

const deepest = 40
const isInline = (node: Node): boolean => /^(?:text|link|autolink|linebreak|tab)$/.test(node.type ?? '')

const idOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object' && 'id' in value
      ? String(value.id)
      : ''

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children : [])

function textIn(node: Node, depth = 0): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  return depth > deepest
    ? ''
    : childrenOf(node)
        .map((child) => textIn(child, depth + 1))
        .join('')
}

function linkOf(node: Node): TextLink {
  const { linkType, url, doc } = node.fields ?? {}
  const { relationTo, value } = (doc ?? {}) as { relationTo?: unknown; value?: unknown }
  const isOurs = linkType === 'internal'
  return {
    text: textIn(node),
    address: isOurs ? null : String(url ?? ''),
    target: isOurs ? { collection: String(relationTo ?? ''), id: idOf(value) } : null,
  }
}

/** Running text as the editor keeps it, taken apart for those who check it; anything else is an empty text. */
export function readBody(body: unknown): BodyText {
  const found: BodyText = { blocks: [], links: [], uploads: [] }
  const walk = (node: Node, depth: number) => {
    if (depth > deepest) return
    const children = childrenOf(node)
    if (node.type === 'link' || node.type === 'autolink') found.links.push(linkOf(node))
    if (node.type === 'upload' && node.relationTo === 'media') {
      const { alt, caption, decorative } = node.fields ?? {}
      found.uploads.push({ id: idOf(node.value), alt, caption, decorative: decorative === true })
    }
    const words = children.filter(isInline)
    const text = words.map((child) => textIn(child)).join('')
    if (text.trim() !== '' && !isInline(node))
      found.blocks.push({ text, hasLink: words.some(({ type }) => type === 'link' || type === 'autolink') })
    for (const child of children) walk(child, depth + 1)
  }
  walk((body as { root?: Node } | null | undefined)?.root ?? {}, 0)
  return found
}

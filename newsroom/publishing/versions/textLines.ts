/** An entry or a file that a text or a field names. */
export interface Link {
  collection: string
  id: string
}

export const keyOf = ({ collection, id }: Link): string => `${collection}:${id}`

/** A linked entry or file as the desk calls it. */
export interface Named {
  title: string
  /** Of a picture: where the desk shows it */
  src?: string
}

/** By `keyOf` */
export type Names = Map<string, Named>

/** A line as a person reads it. */
export interface Line {
  text: string
  picture?: { src: string; alt: string }
}

interface Node {
  type?: unknown
  text?: unknown
  tag?: unknown
  relationTo?: unknown
  value?: unknown
  fields?: Record<string, unknown>
  children?: unknown
  root?: unknown
}

const nodeOf = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {})
const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.map(nodeOf) : [])

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

/** The entry that a link in a text leads to, or the file that it shows. */
function linkOf({ type, relationTo, value, fields }: Node): Link[] {
  if (type === 'upload') return [{ collection: String(relationTo), id: idOf(value) }]
  const doc = nodeOf(fields?.doc)
  if (type !== 'link' || fields?.linkType !== 'internal' || !doc.relationTo) return []
  return [{ collection: String(doc.relationTo), id: idOf(doc.value) }]
}

/** Every entry and file that a text links to or shows. */
export const linksInText = (text: unknown): Link[] => {
  const walk = (node: Node): Link[] => [...linkOf(node), ...childrenOf(node).flatMap(walk)]
  return walk(nodeOf(nodeOf(text).root))
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Words inside a block; where a link leads is said after it, so that a changed address is seen. */
function inlineText(node: Node, names: Names): string {
  if (node.type === 'linebreak') return ' '
  if (node.type === 'tab') return '\t'
  if (typeof node.text === 'string') return node.text
  const inside = childrenOf(node)
    .map((child) => inlineText(child, names))
    .join('')
  const [link] = linkOf(node)
  if (link) return `${inside} (→ ${names.get(keyOf(link))?.title ?? link.id})`
  const isAddress = node.type === 'link' || node.type === 'autolink'
  return isAddress ? `${inside} (→ ${wordsOf(node.fields?.url)})` : inside
}

function pictureLine(node: Node, names: Names): Line {
  const [link] = linkOf(node)
  const named = link && names.get(keyOf(link))
  const { alt, caption } = node.fields ?? {}
  const text = [named?.title ?? link?.id ?? '', wordsOf(alt), wordsOf(caption)].filter(Boolean).join(' · ')
  return { text, ...(named?.src ? { picture: { src: named.src, alt: wordsOf(alt) } } : {}) }
}

/** Running text, block by block: headings, entries of lists and quotes carry a sign, cells stand side by side. */
export function textLines(text: unknown, names: Names): Line[] {
  const blocks = (node: Node, sign: string): Line[] => {
    if (node.type === 'upload') return [pictureLine(node, names)]
    if (node.type === 'block') {
      const { title, address } = node.fields ?? {}
      return [{ text: `▶ ${wordsOf(title)} (→ ${wordsOf(address)})` }]
    }
    if (node.type === 'list')
      return childrenOf(node).flatMap((item) => blocks(item, node.tag === 'ol' ? '№ ' : '• '))
    if (node.type === 'tablerow') {
      const cells = childrenOf(node).map((cell) =>
        childrenOf(cell)
          .map((block) => inlineText(block, names))
          .join(' '),
      )
      return [{ text: cells.join(' | ') }]
    }
    if (node.type === 'table') return childrenOf(node).flatMap((row) => blocks(row, ''))
    const nested = childrenOf(node).filter(({ type }) => type === 'list')
    const own = { ...node, children: childrenOf(node).filter(({ type }) => type !== 'list') }
    const ahead =
      node.type === 'heading'
        ? `${'#'.repeat(Number(wordsOf(node.tag).slice(1)) || 2)} `
        : node.type === 'quote'
          ? '» '
          : sign
    const words = inlineText(own, names)
    return [
      ...(words.trim() === '' ? [] : [{ text: `${ahead}${words}` }]),
      ...nested.flatMap((list) => blocks(list, '')),
    ]
  }
  return childrenOf(nodeOf(nodeOf(text).root)).flatMap((block) => blocks(block, ''))
}

import type { FieldHook } from 'payload'
import { filmAt } from '@/newsroom/addresses/films'
import { safeAddress } from '@/newsroom/addresses/safeAddress'
import { normaliseText } from '@/newsroom/language/typography'

interface TextNode {
  type: string
  text?: unknown
  relationTo?: unknown
  fields?: { linkType?: string; url?: unknown; doc?: unknown; [key: string]: unknown }
  children?: unknown
  [key: string]: unknown
}

/** Kinds of nodes that the editor writes and the pages show; anything else was smuggled in. */
const inline = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])
const blocks = new Set([
  'paragraph',
  'heading',
  'list',
  'listitem',
  'quote',
  'upload',
  'table',
  'tablerow',
  'tablecell',
])
const headings = new Set(['h2', 'h3', 'h4'])

/** Deeper than anybody writes; what lies below would only exhaust whoever walks through it. */
const deepest = 40

const isNode = (value: unknown): value is TextNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const childrenOf = (node: TextNode, depth: number): TextNode[] =>
  Array.isArray(node.children) && depth < deepest
    ? node.children.filter(isNode).flatMap((child) => clean(child, depth + 1))
    : []

/** An unknown node leaves its own text behind, a dangerous link the words that it was on. */
function clean(node: TextNode, depth: number): TextNode[] {
  if (node.type === 'text') return [{ ...node, text: normaliseText(String(node.text ?? '')) }]
  if (node.type === 'upload') return node.relationTo === 'media' ? [node] : []
  if (node.type === 'block') return cleanFilm(node)
  const children = childrenOf(node, depth)
  if (node.type === 'link' || node.type === 'autolink') return cleanLink(node, children)
  if (!inline.has(node.type) && !blocks.has(node.type)) return children
  const kept = 'children' in node ? { ...node, children } : node
  if (node.type === 'heading' && !headings.has(String(node.tag))) return [{ ...kept, tag: 'h2' }]
  return [kept]
}

function cleanLink(node: TextNode, children: TextNode[]): TextNode[] {
  if (node.fields?.linkType === 'internal') {
    const { url: _url, ...fields } = node.fields
    return fields.doc ? [{ ...node, fields, children }] : children
  }
  const url = safeAddress(String(node.fields?.url ?? ''))
  return url === null ? children : [{ ...node, fields: { ...node.fields, url }, children }]
}

/** Of the blocks only films are known; one with a wrong address stays, for the form to say what is wrong. */
function cleanFilm({ fields, ...node }: TextNode): TextNode[] {
  if (fields?.blockType !== 'film') return []
  const { id, blockType, address, title } = fields
  const words = typeof title === 'string' ? normaliseText(title) : ''
  const typed = typeof address === 'string' ? address.trim() : ''
  return [{ ...node, fields: { id, blockType, address: filmAt(typed)?.page ?? typed, title: words } }]
}

/** Words that lost the block around them get a paragraph: the editor cannot open a text that begins with words. */
function inBlocks(nodes: TextNode[]): TextNode[] {
  const result: TextNode[] = []
  let open: TextNode[] | null = null
  for (const node of nodes) {
    if (!inline.has(node.type)) {
      open = null
      result.push(node)
      continue
    }
    if (open) open.push(node)
    else {
      open = [node]
      result.push({
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: null,
        textFormat: 0,
        children: open,
      })
    }
  }
  return result
}

/** Running text as it may be stored: known nodes only, no `javascript:` links, letters normalised. */
export function cleanRichTextValue<Value>(value: Value): Value {
  const root = (value as { root?: unknown } | null | undefined)?.root
  if (root === undefined || root === null) return value
  const whole = (typeof root === 'object' ? root : {}) as TextNode
  const children = inBlocks(childrenOf({ ...whole, type: 'root' }, 0))
  return { ...value, root: { ...whole, type: 'root', children } }
}

export const cleanRichText: FieldHook = ({ value }) => cleanRichTextValue(value)

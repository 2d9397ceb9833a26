import type { FieldHook } from 'payload'
import { normaliseText } from '@/newsroom/language/typography'
import { isSafeAddress } from './safeAddress'

interface TextNode {
  type: string
  text?: string
  fields?: { linkType?: string; url?: string | null }
  children?: TextNode[]
  [key: string]: unknown
}

/** Kinds of nodes that the editor writes and the pages show; anything else was smuggled in. */
const allowed = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'linebreak',
  'tab',
  'list',
  'listitem',
  'quote',
  'link',
  'autolink',
  'upload',
  'table',
  'tablerow',
  'tablecell',
])
const headings = new Set(['h2', 'h3', 'h4'])

/** An unknown node leaves its own text behind, a dangerous link the words that it was on. */
function clean(node: TextNode): TextNode[] {
  const children = node.children?.flatMap(clean)
  if (!allowed.has(node.type)) return children ?? []
  const isLink = node.type === 'link' || node.type === 'autolink'
  if (isLink && node.fields?.linkType !== 'internal' && !isSafeAddress(node.fields?.url ?? ''))
    return children ?? []
  if (node.type === 'text') return [{ ...node, text: normaliseText(node.text ?? '') }]
  const kept = children ? { ...node, children } : { ...node }
  if (node.type === 'heading' && !headings.has(String(node.tag))) return [{ ...kept, tag: 'h2' }]
  return [kept]
}

/** Running text as it may be stored: known nodes only, no `javascript:` links, letters normalised. */
export function cleanRichTextValue<Value>(value: Value): Value {
  const root = (value as { root?: TextNode } | null | undefined)?.root
  if (!root) return value
  return { ...value, root: clean({ ...root, type: 'root' })[0] }
}

export const cleanRichText: FieldHook = ({ value }) => cleanRichTextValue(value)

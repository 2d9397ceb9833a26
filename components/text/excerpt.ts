import type { RichTextBody } from '@/newsroom/queries/shapes'
import { childrenOf, textOf } from './lexical'

/** What search engines and link previews show of a description. */
const longest = 160

/** The first paragraph of a text, cut at a word where it is too long for a description; null where there is none. */
export function excerpt(body: RichTextBody | null): string | null {
  const paragraph = childrenOf(body?.root).find((node) => node.type === 'paragraph' && textOf(node).trim())
  const text = paragraph ? textOf(paragraph).replace(/\s+/g, ' ').trim() : ''
  if (text.length <= longest) return text || null
  return `${text.slice(0, longest).replace(/[\s,.;:–-]*\s\S*$/, '')}…`
}

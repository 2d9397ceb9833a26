import type { RichTextBody } from '@/newsroom/queries/shapes'
import type { Level } from './Heading'
import { headingLevels } from './headingLevels'
import { childrenOf } from './lexical'
import { RichBlocks } from './RichBlocks'

/**
 * Stored rich text (Lexical) as markup, by a strict list of what may appear: paragraphs, headings, lists,
 * quotes, links, tables, pictures, rules, and bold, italic, underlined, small raised or lowered text and code.
 * Nothing that was stored becomes markup, an attribute or a style by itself. Reader modes keep what is called
 * `content`: without the name they took a text of many links for a menu and dropped it.
 */
export function RichText({
  body,
  top = 2,
}: {
  body: RichTextBody /** Level of its highest headings */
  top?: Level
}) {
  const nodes = childrenOf(body.root)
  return (
    <div className="rich content">
      <RichBlocks nodes={nodes} body={body} depth={0} levels={headingLevels(nodes, top)} />
    </div>
  )
}

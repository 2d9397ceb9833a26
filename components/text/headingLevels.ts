import type { Level } from './Heading'
import type { LexicalNode } from './lexical'
import { textOf } from './lexical'

/**
 * The level of each heading of a text, in order: what the editor chose, moved under the heading that stands
 * above the text, and never a level skipped, because readers who jump by headings would look for the missing one. One
 * without words is not shown, and nothing stands under it.
 * @param top level of the text's highest heading
 */
export function headingLevels(nodes: LexicalNode[], top: Level): Level[] {
  let before = top - 1
  return nodes
    .filter(({ type }) => type === 'heading')
    .map((heading) => {
      const chosen = Number(/^h([1-6])$/.exec(String(heading.tag))?.[1] ?? 2)
      const moved = Math.max(chosen, 2) - 2 + top
      const level = Math.min(moved, before + 1, 4)
      if (textOf(heading).trim() !== '') before = level
      return level as Level
    })
}

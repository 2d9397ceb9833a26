import type { Block } from './blocks'
import { readHtml } from './readHtml'
import { toHtml } from './toHtml'

/**
 * HTML from anywhere as HTML that says what it is: the paste of the editor. Headings begin below that of the item.
 * Pictures stay out, since they would be loaded from where they lie; they are uploaded instead.
 */
export function cleanedHtml(html: string): string {
  const blocks = readHtml(html).blocks.flatMap((block): Block[] => {
    if (block.kind === 'picture') return []
    return block.kind === 'heading' ? [{ ...block, level: Math.min(Math.max(block.level, 2), 4) }] : [block]
  })
  return toHtml(blocks).replaceAll('\n', '')
}

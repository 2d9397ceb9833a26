import type { RunningText, TextNode } from './nodes'
import { isRunningText } from './nodes'

/** What a running text shows and where it leads, besides its words: sorted, each as often as it stands there. */
export function factsInText(text: unknown): string[] {
  const walk = (node: TextNode): string[] => [...factOf(node), ...(node.children ?? []).flatMap(walk)]
  return isRunningText(text) ? walk((text as RunningText).root).toSorted() : []
}

const numberOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

function factOf({ type, relationTo, value, fields }: TextNode): string[] {
  if (type === 'upload') return [`upload ${String(relationTo)} ${String(numberOf(value))}`]
  if (type === 'block') return [`film ${String(fields?.address)}`]
  if (type !== 'link' && type !== 'autolink') return []
  const doc = fields?.doc as { relationTo?: unknown; value?: unknown } | null | undefined
  if (fields?.linkType === 'internal' && doc)
    return [`link ${String(doc.relationTo)} ${String(numberOf(doc.value))}`]
  return [`link ${String(fields?.url ?? '')}`]
}

/** What of `some` is not in `others`, counting how often it stands there. */
export function missingFrom(others: string[], some: string[]): string[] {
  const left = [...others]
  return some.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

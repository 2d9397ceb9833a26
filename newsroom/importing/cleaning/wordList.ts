import type { Block, ListBlock, ListItem, Run } from './blocks'
import type { Element } from './elements'
import { descendants, styleOf, textInside } from './elements'
import { runsIn } from './inlineRuns'
import { tidyRuns } from './runs'

/** An item of a list as Word copies it: a paragraph with its level, its mark hidden from all but Word. */
export interface WordItem {
  level: number
  ordered: boolean
  content: Run[]
}

/** The list item that a paragraph is in what Word and Outlook copy; null of an ordinary one. */
export function wordItem(element: Element): WordItem | null {
  const level = /\blevel(\d)/.exec(styleOf(element, 'mso-list'))?.[1]
  if (!level) return null
  const mark = [...descendants(element)].find((inner) => styleOf(inner, 'mso-list') === 'ignore')
  const ordered = /^\s*\(?(?:\d+|[a-zəıçşöüğ]|[ivxlc]+)[.)]/i.test(mark ? textInside(mark) : '')
  const content = tidyRuns(runsIn(element))
  return content.length > 0 ? { level: Number(level), ordered, content } : null
}

/** Items in a row as the lists that they are, one in another by their levels. */
export function nested(items: readonly WordItem[]): Block[] {
  const lists: ListBlock[] = []
  const open: { level: number; list: ListBlock }[] = []
  for (const { level, ordered, content } of items) {
    const item: ListItem = { content, list: null }
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop()
    const inner = open.at(-1)
    if (inner?.level === level && (inner.list.ordered === ordered || open.length > 1)) {
      inner.list.items.push(item)
      continue
    }
    if (inner?.level === level) open.pop()
    const list: ListBlock = { kind: 'list', ordered, items: [item] }
    const holder = open.at(-1)?.list.items.at(-1)
    if (holder) holder.list = list
    else lists.push(list)
    open.push({ level, list })
  }
  return lists
}

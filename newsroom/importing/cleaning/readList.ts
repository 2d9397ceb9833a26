import type { ListBlock, ListItem, Run } from './blocks'
import { dropOf } from './droppedElements'
import type { Element } from './elements'
import { deepest, isElement } from './elements'
import { runsOf } from './inlineRuns'
import { tidyRuns } from './runs'

const isList = (element: Element) => element.tagName === 'ul' || element.tagName === 'ol'

/** A list with the lists in it; null where it says nothing. */
export function readList(element: Element, depth = 0): ListBlock | null {
  if (depth > deepest) return null
  const items: ListItem[] = []
  for (const child of element.childNodes) {
    if (!isElement(child) || dropOf(child)) continue
    // Google Docs and old sites put a list into a list instead of into its item.
    if (isList(child)) hang(items, readList(child, depth + 1))
    else items.push(...readItem(child, depth))
  }
  return items.length > 0 ? { kind: 'list', ordered: element.tagName === 'ol', items } : null
}

function hang(items: ListItem[], list: ListBlock | null): void {
  const last = items.at(-1)
  if (!list) return
  if (!last) items.push(...list.items)
  else if (last.list) last.list.items.push(...list.items)
  else last.list = list
}

function readItem(element: Element, depth: number): ListItem[] {
  const runs: Run[] = []
  const item: ListItem = { content: [], list: null }
  for (const child of element.childNodes) {
    if (isElement(child) && isList(child)) hang([item], readList(child, depth + 1))
    else runs.push(...runsOf(child, {}, depth))
  }
  item.content = tidyRuns(runs)
  return item.content.length > 0 || item.list ? [item] : []
}

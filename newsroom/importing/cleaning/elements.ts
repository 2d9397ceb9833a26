import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element
export type Parent = DefaultTreeAdapterTypes.ParentNode

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node
export const isTextNode = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'

export const attr = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? ''

/** Value of a property in an element's own style, in lower case. */
export const styleOf = (element: Element, property: string): string =>
  new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i')
    .exec(attr(element, 'style'))?.[1]
    ?.trim()
    .toLowerCase() ?? ''

/** Every element inside, in order. */
export function* descendants(parent: Parent): Generator<Element> {
  const open: Node[] = [...parent.childNodes].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue
    yield node
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at]
      if (child) open.push(child)
    }
  }
}

/** The words inside, as they stand in the source. */
export function textInside(parent: Parent, depth = 0): string {
  if (depth > deepest) return ''
  return parent.childNodes
    .map((node) => (isTextNode(node) ? node.value : isElement(node) ? textInside(node, depth + 1) : ''))
    .join('')
}

/** Deeper than anybody writes; what lies below would only exhaust whoever walks through it. */
export const deepest = 200

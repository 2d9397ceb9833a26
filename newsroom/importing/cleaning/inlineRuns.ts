import { addressOf } from './addressOf'
import type { Run } from './blocks'
import { dropOf } from './droppedElements'
import type { Element, Node, Parent } from './elements'
import { attr, deepest, isElement, isTextNode, styleOf } from './elements'

type Look = Omit<Run, 'text'>

const boldTags = new Set(['b', 'strong'])
const italicTags = new Set(['i', 'em', 'cite', 'dfn', 'var', 'address'])

/** The look that an element gives to its words: by its own style, which Google Docs and Outlook write, or by its tag. */
export function lookInside(element: Element, outer: Look): Look {
  const look = { ...outer }
  const { tagName } = element
  if (boldTags.has(tagName)) look.bold = true
  if (italicTags.has(tagName)) look.italic = true
  if (tagName === 'sub' || tagName === 'sup') look.shift = tagName
  const weight = styleOf(element, 'font-weight')
  // The <b style="font-weight:normal"> around all that comes from Google Docs is not bold.
  if (weight) look.bold = /^(?:bold|bolder|[6-9]00)/.test(weight) || undefined
  const slope = styleOf(element, 'font-style')
  if (slope) look.italic = /^(?:italic|oblique)/.test(slope) || undefined
  const shift = styleOf(element, 'vertical-align')
  if (shift === 'sub') look.shift = 'sub'
  if (shift === 'super') look.shift = 'sup'
  if (tagName === 'a') look.href = addressOf(attr(element, 'href')) ?? look.href
  return look
}

/** The runs of text inside of an element, pictures and blocks left out. */
export function runsIn(parent: Parent, look: Look = {}, depth = 0): Run[] {
  if (depth > deepest) return []
  return parent.childNodes.flatMap((node) => runsOf(node, look, depth))
}

export function runsOf(node: Node, look: Look, depth: number): Run[] {
  if (isTextNode(node)) return [{ ...look, text: inOneLine(node.value) }]
  if (!isElement(node) || dropOf(node)) return []
  if (node.tagName === 'br') return [{ text: '\n' }]
  const inside = runsIn(node, lookInside(node, look), depth + 1)
  return /^(?:p|div|li|tr|h[1-6]|dt|dd)$/.test(node.tagName) ? [...inside, { text: '\n' }] : inside
}

/** Line ends in the source of a page are spaces; only an element breaks a line. */
export const inOneLine = (text: string): string => text.replace(/[\s\u2028\u2029]+/g, ' ')

import { normaliseLine } from '../../language/typography'
import { addressOf } from './addressOf'
import type { Block, Run } from './blocks'
import { dropOf } from './droppedElements'
import type { Element, Node } from './elements'
import { attr, deepest, isElement, isTextNode, textInside } from './elements'
import { inOneLine, lookInside, runsIn } from './inlineRuns'
import { readList } from './readList'
import { readTable } from './readTable'
import { splitAtEmptyLines, tidyRuns } from './runs'
import type { WordItem } from './wordList'
import { nested, wordItem } from './wordList'

type Look = Omit<Run, 'text'>

const blockTags = new Set(
  (
    'p div section article main header center body figure figcaption fieldset legend dd dt dl pre address details summary ' +
    'hgroup html tbody thead tfoot tr td th caption li'
  ).split(' '),
)

/** Walks through the elements of a text and writes down its blocks. */
export class BlockReader {
  readonly dropped: string[] = []
  private readonly blocks: Block[] = []
  private line: Run[] = []
  private items: WordItem[] = []

  /** @param look of the words around the node */
  read(node: Node, look: Look = {}, depth = 0): void {
    if (depth > deepest) return
    if (isTextNode(node)) {
      this.line.push({ ...look, text: inOneLine(node.value) })
      return
    }
    if (!isElement(node)) return
    const drop = dropOf(node)
    if (drop === 'reported') this.report(textInside(node))
    if (!drop) this.element(node, look, depth)
  }

  /** Every block so far, the last line too. */
  finished(): Block[] {
    this.endItems()
    return this.blocks
  }

  private element(element: Element, look: Look, depth: number): void {
    const { tagName } = element
    if (tagName === 'br') this.line.push({ text: '\n' })
    else if (tagName === 'img') this.picture(element)
    else if (levelOf(element) > 0)
      this.add({ kind: 'heading', level: levelOf(element), content: oneLine(element) })
    else if (tagName === 'ul' || tagName === 'ol') this.add(readList(element))
    else if (tagName === 'table') this.table(element, depth)
    else if (isQuote(element)) this.quote(element, look, depth)
    else if (blockTags.has(tagName)) this.paragraph(element, look, depth)
    else for (const child of element.childNodes) this.read(child, lookInside(element, look), depth + 1)
  }

  private paragraph(element: Element, look: Look, depth: number): void {
    const item = wordItem(element)
    if (item) {
      this.endLine()
      this.items.push(item)
      return
    }
    this.endLine()
    const inner = lookInside(element, look)
    if (element.tagName === 'pre') this.line.push({ ...inner, text: textInside(element) })
    else for (const child of element.childNodes) this.read(child, inner, depth + 1)
    this.endLine()
  }

  private quote(element: Element, look: Look, depth: number): void {
    const inside = new BlockReader()
    for (const child of element.childNodes) inside.read(child, look, depth + 1)
    this.dropped.push(...inside.dropped)
    for (const block of inside.finished())
      this.add(block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block)
  }

  /** A table that only arranges its parts on the page gives the parts back. */
  private table(element: Element, depth: number): void {
    const rows = readTable(element)
    if (rows) this.add({ kind: 'table', rows })
    else for (const child of element.childNodes) this.read(child, {}, depth + 1)
    this.endLine()
  }

  private picture(element: Element): void {
    const alt = normaliseLine(attr(element, 'alt'))
    const source = attr(element, 'src')
    if (Number(attr(element, 'width') || 9) <= 2 || Number(attr(element, 'height') || 9) <= 2) return
    const address = /^picture:\d+$/.test(source)
      ? source
      : /^https?:/i.test(source)
        ? addressOf(source)
        : null
    if (address) this.add({ kind: 'picture', source: address, alt })
    else this.report(alt)
  }

  private report(text: string): void {
    const said = normaliseLine(text)
    if (said) this.dropped.push(said)
  }

  private add(block: Block | null): void {
    this.endItems()
    if (block && (!('content' in block) || block.content.length > 0)) this.blocks.push(block)
  }

  private endLine(): void {
    const parts = splitAtEmptyLines(this.line)
    this.line = []
    if (parts.length > 0) this.endItems()
    for (const content of parts) this.blocks.push({ kind: 'paragraph', content })
  }

  /** List items that Word wrote as paragraphs become their list when something else follows. */
  private endItems(): void {
    const items = this.items
    this.items = []
    if (items.length > 0) this.blocks.push(...nested(items))
    if (this.line.length > 0) this.endLine()
  }
}

const oneLine = (element: Element) =>
  tidyRuns(runsIn(element).map((run) => ({ ...run, text: run.text.replaceAll('\n', ' '), bold: undefined })))

/** 1 to 6 of a heading, whatever wrote it; 0 of anything else. */
function levelOf(element: Element): number {
  const byTag = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (byTag) return Number(byTag)
  if (attr(element, 'role') === 'heading') return Number(attr(element, 'aria-level')) || 2
  if (element.tagName !== 'p') return 0
  if (/\bMsoTitle\b/.test(attr(element, 'class'))) return 1
  return /\bMsoSubtitle\b/.test(attr(element, 'class')) ? 2 : 0
}

const isQuote = (element: Element) =>
  element.tagName === 'blockquote' || /\bMso(?:Intense)?Quote\b/.test(attr(element, 'class'))

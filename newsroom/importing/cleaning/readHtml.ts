import { parse } from 'parse5'
import { normaliseLine } from '../../language/typography'
import { BlockReader } from './blockReader'
import type { Block } from './blocks'
import { dropOf } from './droppedElements'
import type { Element, Parent } from './elements'
import { attr, descendants, textInside } from './elements'

export interface ReadHtml {
  blocks: Block[]
  /** What parts that are no text said, one each: menus, footers, buttons to share */
  dropped: string[]
  /** What the page says of itself in its head, where it has one */
  pageTitle: string | null
  /** As the page has it: an ISO date, with or without a time */
  published: string | null
}

/**
 * The text of a page, of a Word file that mammoth has made into HTML, or of what was copied out of Word, Outlook or
 * Google Docs. Programs, forms, hidden parts and the frame of a site stay out; of the looks only what means
 * something stays.
 */
export function readHtml(html: string): ReadHtml {
  const page = parse(html)
  const all = [...descendants(page)]
  const body = all.find(({ tagName }) => tagName === 'body') ?? page
  const root = articleIn(all) ?? body
  const reader = new BlockReader()
  const headline = root === body ? undefined : all.find(({ tagName }) => tagName === 'h1')
  if (headline && ![...descendants(root)].includes(headline)) reader.read(headline)
  for (const node of root.childNodes) reader.read(node)
  return {
    blocks: reader.finished(),
    dropped: [...aroundOf(body, root), ...reader.dropped],
    pageTitle: metaOf(all, 'og:title'),
    published: publishedIn(all, root),
  }
}

/** The one part that a page marks as its text; several are a list of texts, and then nothing is known. */
function articleIn(all: Element[]): Element | undefined {
  const kinds: ((element: Element) => boolean)[] = [
    (element) => attr(element, 'itemprop') === 'articleBody',
    ({ tagName }) => tagName === 'article',
    (element) => element.tagName === 'main' || attr(element, 'role') === 'main',
  ]
  for (const isKind of kinds) {
    const found = all.filter(isKind)
    if (found.length === 1 && found[0] && textInside(found[0]).trim().length > 80) return found[0]
  }
  return undefined
}

function aroundOf(body: Parent, root: Parent): string[] {
  if (body === root) return []
  const inside = new Set(descendants(root))
  return [...descendants(body)]
    .filter((element) => dropOf(element) === 'reported' && !inside.has(element))
    .filter((element) => ![...descendants(element)].includes(root as Element))
    .map((element) => normaliseLine(textInside(element)))
    .filter((text) => text !== '')
}

function metaOf(all: Element[], ...names: string[]): string | null {
  const meta = all.find(
    (element) =>
      element.tagName === 'meta' &&
      names.includes((attr(element, 'property') || attr(element, 'name')).toLowerCase()),
  )
  return (meta && normaliseLine(attr(meta, 'content'))) || null
}

function publishedIn(all: Element[], root: Parent): string | null {
  const named = metaOf(all, 'article:published_time', 'date', 'dc.date', 'dc.date.issued', 'dcterms.date')
  if (named) return named
  const said = (element: Element) => attr(element, 'datetime') || attr(element, 'content')
  const marked = all.find((element) => attr(element, 'itemprop') === 'datePublished' && said(element))
  if (marked) return said(marked)
  const times = [...descendants(root)].filter((element) => element.tagName === 'time' && said(element))
  return times.length === 1 && times[0] ? said(times[0]) : null
}

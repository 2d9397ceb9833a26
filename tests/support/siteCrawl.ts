import type { APIRequestContext } from '@playwright/test'
import { parse } from 'parse5'

type Node = { tagName?: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] }

export interface CrawledPage {
  path: string
  status: number
  html: string
  /** Internal addresses that the page links to or loads, as paths with their query */
  links: string[]
}

const addressAttributes = new Set(['href', 'src', 'action'])

function* elementsOf(node: Node): Generator<Node> {
  if (node.tagName) yield node
  for (const child of node.childNodes ?? []) yield* elementsOf(child)
}

/** Every address in a page: links, pictures with all their sizes, styles, forms. */
export function addressesIn(html: string): string[] {
  return [...elementsOf(parse(html) as unknown as Node)].flatMap(({ attrs = [] }) =>
    attrs.flatMap(({ name, value }) => {
      if (name === 'srcset') return value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '')
      return addressAttributes.has(name) ? [value] : []
    }),
  )
}

/** The addresses among these that are of this site. `base` is the site's origin. */
export function internalOnly(addresses: string[], base: string, from: string): string[] {
  return addresses.flatMap((address) => {
    if (!URL.canParse(address, base + from)) return []
    const url = new URL(address, base + from)
    return url.origin === base ? [url.pathname + url.search] : []
  })
}

/** Asks for every address that can be reached from the first ones, each once, without following redirects. */
export async function crawl(
  request: APIRequestContext,
  base: string,
  first: string[],
): Promise<CrawledPage[]> {
  const waiting = [...first]
  const seen = new Set(first)
  const pages: CrawledPage[] = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await request.get(base + path, { maxRedirects: 0 })
    const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false
    const html = isPage ? await response.text() : ''
    const links = internalOnly(addressesIn(html), base, path)
    pages.push({ path, status: response.status(), html, links })
    for (const link of links) {
      if (seen.has(link)) continue
      seen.add(link)
      waiting.push(link)
    }
  }
  return pages
}

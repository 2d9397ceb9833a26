import { RewritingStream } from 'parse5-html-rewriting-stream'
import { attribute } from './keep'

/** The addresses that the links of a page lead to, as they are written. */
export function linksIn(html: string): string[] {
  const links: string[] = []
  const reader = new RewritingStream()
  reader.on('startTag', (tag) => {
    if (tag.tagName === 'a' && attribute(tag, 'href')) links.push(attribute(tag, 'href'))
  })
  reader.resume()
  reader.end(html, 'utf8')
  return links
}

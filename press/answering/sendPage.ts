import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Kind } from '../arrival/kinds'
import { askAgain, forEdge } from '../headers/caching'
import type { Press } from '../parts'
import type { PressedPage } from '../pressing/pressedPage'
import { acceptedEncoding } from './acceptedEncoding'
import { readyHead, sendReady, sendWhole, staysOpen } from './readyHead'
import type { Wire, Wires } from './wire'
import { headOf, small, unchangedOf, wireOf } from './wire'

/**
 * A page on its way out, and what of it has been made ready to be written. `staleAt`: it is kept here and up to date,
 * until then (ms)
 */
export type Sendable = { page: PressedPage; wires: Wires; staleAt?: number }

/**
 * Sends a pressed page in the encoding the reader prefers, or 304 when the reader has it; HEAD gets the head.
 * @param kind of its address, which decides on its policy
 * @param age how old a copy is that is shown for want of a newer one (seconds)
 */
export function sendPage(
  { siteUrl, edge }: Pick<Press, 'siteUrl' | 'edge'>,
  kind: Kind,
  request: IncomingMessage,
  response: ServerResponse,
  { page, wires, staleAt }: Sendable,
  age?: number,
): void {
  const { headers, method } = request
  const encoding = acceptedEncoding(headers['accept-encoding'], page.bodies)
  let wire = wires[encoding]
  if (!wire) {
    wire = wireOf(page, encoding, siteUrl, kind)
    wires[encoding] = wire
  }
  const known = headers['if-none-match']
  const unchanged = known !== undefined && page.status === 200 && has(known, wire, page.hash)
  const status = unchanged ? 304 : page.status
  const caching = cacheControlOf()
  const line = `cache-control: ${caching}`
  if (age !== undefined || !staysOpen(response)) {
    const head = (unchanged ? unchangedOf : headOf)(page, encoding, siteUrl, kind)
    const aged = age === undefined ? [] : ['age', String(age)]
    response.writeHead(status, [...head, 'cache-control', caching, ...aged])
    response.end(unchanged || method === 'HEAD' ? undefined : wire.body)
  } else if (unchanged) {
    wire.unchanged ??= readyHead(304, unchangedOf(page, encoding, siteUrl, kind))
    sendReady(response, status, wire.unchanged, line)
  } else if (method === 'HEAD') sendReady(response, status, wire.head, line)
  else if (wire.body.length > small) sendReady(response, status, wire.head, line, wire.body)
  else wire.whole = sendWhole(response, status, wire, line)

  function cacheControlOf(): string {
    if (page.status >= 500 || page.secret) return 'no-store'
    // Only what the press itself keeps and holds for up to date may be kept in front of it.
    return staleAt === undefined || age !== undefined || !edge?.() ? askAgain : forEdge(staleAt)
  }
}

/** Whether If-None-Match names this content in any encoding; proxies add `W/` when they compress anew. */
function has(ifNoneMatch: string, wire: Wire, hash: string): boolean {
  if (ifNoneMatch === wire.etag) return true
  return ifNoneMatch.split(',').some((tag) => {
    const [, known] = /^(?:W\/)?"([\w-]+)(?:\.\w+)?"$/.exec(tag.trim()) ?? []
    return tag.trim() === '*' || known === hash
  })
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Kind } from '../arrival/kinds'
import type { PressedPage } from '../pressing/pressedPage'
import { acceptedEncoding } from './acceptedEncoding'
import type { Wire, Wires } from './wire'
import { wireOf } from './wire'

/** A page on its way out, and what of it has been made ready to be written. */
export type Sendable = { page: PressedPage; wires: Wires }

/**
 * Sends a pressed page in the encoding the reader prefers, or 304 when the reader has it; HEAD gets the head.
 * @param kind of its address, which decides on its policy
 * @param age how old a copy is that is shown for want of a newer one (seconds)
 */
export function sendPage(
  { siteUrl, kind }: { siteUrl: string; kind: Kind },
  request: IncomingMessage,
  response: ServerResponse,
  { page, wires }: Sendable,
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
  const aged = age === undefined ? [] : ['age', String(age)]
  if (known !== undefined && page.status === 200 && has(known, wire, page.hash)) {
    response.writeHead(304, [...wire.unchanged, ...aged])
    response.end()
    return
  }
  response.writeHead(page.status, age === undefined ? wire.head : [...wire.head, ...aged])
  if (method === 'HEAD') response.end()
  else if (wire.letters !== undefined) response.end(wire.letters, 'latin1')
  else response.end(wire.body)
}

/** Whether If-None-Match names this content in any encoding; proxies add `W/` when they compress anew. */
function has(ifNoneMatch: string, wire: Wire, hash: string): boolean {
  if (ifNoneMatch === wire.etag) return true
  return ifNoneMatch.split(',').some((tag) => {
    const [, known] = /^(?:W\/)?"([\w-]+)(?:\.\w+)?"$/.exec(tag.trim()) ?? []
    return tag.trim() === '*' || known === hash
  })
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Kind } from '../arrival/kinds'
import type { Press } from '../parts'
import type { Sendable } from './choosePage'
import { choosePage } from './choosePage'
import { sendReady, sendWhole, staysOpen, wholeNow } from './readyHead'
import { headOf, small, unchangedHeadOf, unchangedOf } from './wire'

/**
 * Sends a pressed page in the encoding the reader prefers, or 304 when the reader has it; HEAD gets the head.
 * @param kind of its address, which decides on its policy
 * @param age how old a copy is that is shown for want of a newer one (seconds)
 */
export function sendPage(
  press: Pick<Press, 'siteUrl' | 'edge'>,
  kind: Kind,
  request: IncomingMessage,
  response: ServerResponse,
  shown: Sendable,
  age?: number,
): void {
  const { headers, method } = request
  const wish = { acceptEncoding: headers['accept-encoding'], ifNoneMatch: headers['if-none-match'] }
  const { wire, unchanged, caching } = choosePage(press, kind, wish, shown, age)
  const { page } = shown
  const status = unchanged ? 304 : page.status
  const line = `cache-control: ${caching}`
  if (age !== undefined || !staysOpen(response)) {
    const head = (unchanged ? unchangedOf : headOf)(page, wire.encoding, press.siteUrl, kind)
    const aged = age === undefined ? [] : ['age', String(age)]
    response.writeHead(status, [...head, 'cache-control', caching, ...aged])
    response.end(unchanged || method === 'HEAD' ? undefined : wire.body)
  } else if (unchanged) sendReady(response, status, unchangedHeadOf(page, wire, press.siteUrl, kind), line)
  else if (method === 'HEAD') sendReady(response, status, wire.head, line)
  else if (wire.body.length > small) sendReady(response, status, wire.head, line, wire.body)
  else {
    wire.whole = wholeNow(wire, line)
    sendWhole(response, status, wire.whole)
  }
}

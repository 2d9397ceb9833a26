import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { endToEnd } from '../headers/hopByHop'

/** Said by proxies or by Next to itself; from a client they are forged (A4.7, CVE-2025-29927). */
const forged =
  /^(forwarded|via|x-forwarded-.*|x-real-ip|x-client-ip|x-original-.*|x-rewrite-.*|x-middleware-.*|x-invoke-.*|x-matched-path|x-now-.*|x-nextjs-.*|x-vercel-.*|x-prerender-.*|x-http-method.*|expect)$/

/** The headers of a request to the desk, as Next gets them: Host kept, the origin of the request said by us alone. */
export function deskRequest(request: IncomingMessage, siteUrl: string): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {
    ...endToEnd(request.headers, (name) => forged.test(name)),
    'x-forwarded-for': request.socket.remoteAddress ?? '',
    'x-forwarded-proto': new URL(siteUrl).protocol.slice(0, -1),
    'x-forwarded-host': request.headers.host ?? '',
  }
  // Without this, Node would send the body of a chunked DELETE unframed: the next request, written by a stranger.
  if (request.headers['transfer-encoding']) headers['transfer-encoding'] = 'chunked'
  return headers
}

export const hasBody = (request: IncomingMessage): boolean =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0

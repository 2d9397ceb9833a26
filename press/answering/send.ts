import type { Headers } from '../headers/security'
import { securityHeaders } from '../headers/security'
import type { Press, Visit } from '../parts'

/** Writes the head of an answer: the security headers last, so that nothing from behind can weaken them. */
export function head({ siteUrl }: Press, { response, kind }: Visit, status: number, headers: Headers): void {
  response.writeHead(status, { ...headers, ...securityHeaders(kind, siteUrl) })
}

/** Sends a whole answer made by the press; HEAD gets the same head and no body. */
export function send(
  press: Press,
  visit: Visit,
  status: number,
  headers: Headers,
  body: string | Buffer,
): void {
  const length = String(Buffer.byteLength(body))
  head(press, visit, status, { ...headers, 'content-length': length })
  visit.response.end(visit.method === 'HEAD' ? undefined : body)
}

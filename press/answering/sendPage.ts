import type { Press, Visit } from '../parts'
import type { PressedPage } from '../pressing/pressedPage'
import { acceptedEncoding } from './acceptedEncoding'
import { head } from './send'

/** Readers and caches ask again each time until pages are kept and changes are announced. */
const cacheControl = 'public, max-age=0, must-revalidate'

/** Sends a pressed page in the encoding the reader prefers, or 304 when the reader has it. */
export function sendPage(press: Press, visit: Visit, page: PressedPage): void {
  const { request, response, method } = visit
  const encoding = acceptedEncoding(request.headers['accept-encoding'], page.bodies)
  const body = page.bodies[encoding] ?? page.bodies.identity
  const headers = {
    ...page.headers,
    'cache-control': page.status >= 500 ? 'no-store' : cacheControl,
    vary: 'Accept-Encoding',
    // Each encoding is other bytes, so it has another strong validator.
    etag: `"${page.hash}${encoding === 'identity' ? '' : `.${encoding}`}"`,
  }
  if (page.status === 200 && reads(request.headers['if-none-match'], page.hash)) {
    head(press, visit, 304, headers)
    response.end()
    return
  }
  head(press, visit, page.status, {
    ...headers,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    'content-length': String(body.length),
  })
  response.end(method === 'HEAD' ? undefined : body)
}

/** Whether If-None-Match names this content in any encoding; proxies add `W/` when they compress anew. */
function reads(ifNoneMatch: string | undefined, hash: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch.split(',').some((tag) => {
    const [, known] = /^(?:W\/)?"([\w-]+)(?:\.\w+)?"$/.exec(tag.trim()) ?? []
    return tag.trim() === '*' || known === hash
  })
}

import type { Kind } from '../arrival/kinds'
import { securityHeaders } from '../headers/security'
import { surrogate } from '../headers/surrogate'
import type { Encoding } from '../pressing/encodings'
import type { PressedPage } from '../pressing/pressedPage'

/** A page in one encoding, ready to be written but for Cache-Control: heads as Node's `writeHead` takes them flat, name after value. */
export type Wire = {
  head: string[]
  unchanged: string[]
  body: Buffer
  /** A small body once more, byte for byte as letters: Node writes it in one piece with the head, a third faster */
  letters: string | undefined
  etag: string
}

/** Made when an encoding is first asked for. */
export type Wires = { [encoding in Encoding]?: Wire }

/** Above this, copying costs more than a second piece. */
export const small = 32 * 1024

/** Makes what goes out for a page in an encoding, whole and as 304. */
export function wireOf(page: PressedPage, encoding: Encoding, siteUrl: string, kind: Kind): Wire {
  const body = page.bodies[encoding] ?? page.bodies.identity
  // Each encoding is other bytes, so it has another strong validator.
  const etag = `"${page.hash}${encoding === 'identity' ? '' : `.${encoding}`}"`
  const always = flat({
    ...page.headers,
    ...surrogate(page.tags),
    vary: 'Accept-Encoding',
    etag,
    // Last, so that nothing from behind can weaken them.
    ...securityHeaders(kind, siteUrl, kind === 'page' && page.bodies.identity.includes('<iframe')),
  })
  const ofBody = {
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    'content-length': String(body.length),
  }
  const letters = body.length <= small ? body.toString('latin1') : undefined
  return { head: [...always, ...flat(ofBody)], unchanged: always, body, letters, etag }
}

const flat = (headers: Record<string, string | string[]>): string[] =>
  Object.entries(headers).flatMap(([name, value]) => [value].flat().flatMap((each) => [name, each]))

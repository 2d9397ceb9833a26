import type { Kind } from '../arrival/kinds'
import { askAgain, forEdge } from '../headers/caching'
import type { Press } from '../parts'
import type { PressedPage } from '../pressing/pressedPage'
import { acceptedEncoding } from './acceptedEncoding'
import type { Wire, Wires } from './wire'
import { wireOf } from './wire'

/**
 * A page on its way out, and what of it has been made ready to be written. `staleAt`: it is kept here and up to date,
 * until then (ms)
 */
export type Sendable = { page: PressedPage; wires: Wires; staleAt?: number }

/** What of a request decides which bytes of a page go out. */
type Wish = { acceptEncoding?: string | undefined; ifNoneMatch?: string | undefined }

export type Chosen = { wire: Wire; unchanged: boolean; caching: string }

/**
 * Chooses what goes out of a page: the encoding that the reader prefers, whether the reader has it (304), and who may
 * keep it.
 * @param kind of its address, which decides on its policy
 * @param age how old a copy is that is shown for want of a newer one (seconds)
 */
export function choosePage(
  { siteUrl, edge }: Pick<Press, 'siteUrl' | 'edge'>,
  kind: Kind,
  { acceptEncoding, ifNoneMatch }: Wish,
  { page, wires, staleAt }: Sendable,
  age?: number,
): Chosen {
  const encoding = acceptedEncoding(acceptEncoding, page.bodies)
  let wire = wires[encoding]
  if (!wire) {
    wire = wireOf(page, encoding, siteUrl, kind)
    wires[encoding] = wire
  }
  const unchanged = ifNoneMatch !== undefined && page.status === 200 && has(ifNoneMatch, wire, page.hash)
  return { wire, unchanged, caching: cacheControlOf() }

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

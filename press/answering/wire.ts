import type { Kind } from '../arrival/kinds'
import { securityHeaders } from '../headers/security'
import { surrogate } from '../headers/surrogate'
import type { Encoding } from '../pressing/encodings'
import type { PressedPage } from '../pressing/pressedPage'
import type { ReadyHead, Whole } from './readyHead'
import { readyHead } from './readyHead'

/** A page in one encoding, ready to be written but for Cache-Control. */
export type Wire = {
  encoding: Encoding
  head: ReadyHead
  /** For readers who have the page; written when the first one comes */
  unchanged?: ReadyHead
  body: Buffer
  /** As it was sent last, when it is small: in one piece it goes out twice as fast */
  whole?: Whole
  etag: string
}

/** Made when an encoding is first asked for. */
export type Wires = { [encoding in Encoding]?: Wire }

/** Above this, copying costs more than a second piece. */
export const small = 32 * 1024

/** Makes what goes out for a page in an encoding. */
export function wireOf(page: PressedPage, encoding: Encoding, siteUrl: string, kind: Kind): Wire {
  const body = page.bodies[encoding] ?? page.bodies.identity
  return {
    encoding,
    head: readyHead(page.status, headOf(page, encoding, siteUrl, kind)),
    body,
    etag: etagOf(page, encoding),
  }
}

/** The head of a 304, written when the first reader comes who has the page. */
export function unchangedHeadOf(page: PressedPage, wire: Wire, siteUrl: string, kind: Kind): ReadyHead {
  wire.unchanged ??= readyHead(304, unchangedOf(page, wire.encoding, siteUrl, kind))
  return wire.unchanged
}

/** Each encoding is other bytes, so it has another strong validator. */
const etagOf = ({ hash }: PressedPage, encoding: Encoding): string =>
  `"${hash}${encoding === 'identity' ? '' : `.${encoding}`}"`

/** The head of a 304 as Node's `writeHead` takes it flat, name after value. */
export const unchangedOf = (page: PressedPage, encoding: Encoding, siteUrl: string, kind: Kind): string[] =>
  flat({
    ...page.headers,
    ...surrogate(page.tags),
    vary: 'Accept-Encoding',
    etag: etagOf(page, encoding),
    // Last, so that nothing from behind can weaken them.
    ...securityHeaders(kind, siteUrl, isPage(kind) && page.bodies.identity.includes('<iframe')),
  })

const isPage = (kind: Kind) => kind === 'page' || kind === 'linkedPage'

/** The head of the whole page, in the same form. */
export const headOf = (page: PressedPage, encoding: Encoding, siteUrl: string, kind: Kind): string[] => [
  ...unchangedOf(page, encoding, siteUrl, kind),
  ...flat({
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    'content-length': String((page.bodies[encoding] ?? page.bodies.identity).length),
  }),
]

const flat = (headers: Record<string, string | string[]>): string[] =>
  Object.entries(headers).flatMap(([name, value]) => [value].flat().flatMap((each) => [name, each]))

import type { Kind } from '../arrival/kinds'
import { contentPolicy } from './policies'

/** Names in lower case throughout the press, so that one set of headers can be laid over another. */
export type Headers = Record<string, string | string[]>

const always: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
}

/** Two years: the browser must never try this site without TLS again. Only sent where the site has TLS. */
const strictTransport = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }

/**
 * A page takes in nothing of other sites without their consent. Not for the desk, whose previews stand in frames,
 * and not for pages with a film: its host would have to send the same header.
 */
const embeds = { 'cross-origin-embedder-policy': 'require-corp' }
const ofTheDesk: readonly Kind[] = ['desk', 'preview', 'api']

/** The address of what is read by a link is the key to it: no other site learns it, and no search engine keeps it. */
const unseen = { 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow, noarchive' }

/** Whether an address was opened by a link to what is not public. */
export const isByLink = (kind: Kind): boolean => kind === 'linkedPage' || kind === 'linkedFile'

/**
 * The headers that every answer carries, whatever its status (quality.md A3).
 * @param frames whether it is a page with a frame of another site
 */
export function securityHeaders(kind: Kind, siteUrl: string, frames = false): Headers {
  return {
    ...always,
    ...(isByLink(kind) ? unseen : {}),
    ...(frames || ofTheDesk.includes(kind) ? {} : embeds),
    'content-security-policy': contentPolicy(kind),
    ...(siteUrl.startsWith('https:') ? strictTransport : {}),
  }
}

import { isHost } from '../arrival/hosts'

/** All that an answer from the store depends on. */
export type PlainRequest = {
  /** As it stands in the request line */
  url: string
  acceptEncoding?: string | undefined
  ifNoneMatch?: string | undefined
}

/** What browsers send for a page is under 2 KB. */
const longest = 8 * 1024

/** The whole of a request: one line, fields of letters, digits and hyphens with printable ASCII in them, an empty line. */
const form = /^GET (\/[!-~]*) HTTP\/1\.1\r\n(?:[\w-]+:[ -~]*\r\n)+\r\n$/

/** Fields that say how a message or a connection goes on (RFC 9110 and 9112): what has one of them is not plain. */
const steering = new Set([
  'content-length',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * Reads bytes that are one whole request of the plainest form: GET of a path in HTTP/1.1, with one well-formed Host,
 * without a body, on a connection that stays open. It knows what it takes and leaves all else to Node's parser: a
 * request in two pieces, two in one, a field twice that counts once.
 * @param bytes what a connection brought at once
 * @returns null for all else, which says nothing against it
 */
export function readPlain(bytes: Buffer): PlainRequest | null {
  if (bytes.length > longest) return null
  const text = bytes.toString('latin1')
  const url = form.exec(text)?.[1]
  if (url === undefined) return null
  let host: string | undefined
  let acceptEncoding: string | undefined
  let ifNoneMatch: string | undefined
  for (let at = text.indexOf('\r\n') + 2; at < text.length - 2; ) {
    const colon = text.indexOf(':', at)
    const end = text.indexOf('\r\n', colon)
    const name = text.slice(at, colon).toLowerCase()
    if (name === 'host') {
      if (host !== undefined) return null
      host = text.slice(colon + 1, end).trim()
    } else if (name === 'accept-encoding') {
      if (acceptEncoding !== undefined) return null
      acceptEncoding = text.slice(colon + 1, end).trim()
    } else if (name === 'if-none-match') {
      if (ifNoneMatch !== undefined) return null
      ifNoneMatch = text.slice(colon + 1, end).trim()
    } else if (name === 'connection') {
      if (
        text
          .slice(colon + 1, end)
          .trim()
          .toLowerCase() !== 'keep-alive'
      )
        return null
    } else if (steering.has(name)) return null
    at = end + 2
  }
  return host !== undefined && isHost(host) ? { url, acceptEncoding, ifNoneMatch } : null
}

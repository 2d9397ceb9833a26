import type { OutgoingHttpHeaders } from 'node:http'

/** What Next learns about a reader of a public page: nothing. Everyone is asked for by the same headers. */
export function cleanRequest(siteUrl: string): OutgoingHttpHeaders {
  const { host, protocol } = new URL(siteUrl)
  return {
    host,
    accept: 'text/html',
    'accept-encoding': 'identity',
    'user-agent': 'newsroom-press',
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
  }
}

import type { IncomingHttpHeaders } from 'node:http'

/** Meant for one connection only (RFC 9110 7.6.1). `upgrade` is among them: no WebSocket reaches Next. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
])

/** A copy of headers without those of the connection, those that Connection names, and those that `unwanted` names. */
export function endToEnd(
  headers: IncomingHttpHeaders,
  unwanted: (name: string) => boolean,
): Record<string, string | string[]> {
  const named = new Set((headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()))
  const kept: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || hopByHop.has(name) || named.has(name) || unwanted(name)) continue
    kept[name] = value
  }
  return kept
}

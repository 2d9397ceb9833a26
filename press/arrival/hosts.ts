/**
 * The values of Host under which the desk opens: those of its origins, and this machine's own names on the port
 * that is really open. Links in mails are built from Host in places, so a foreign one must not get that far.
 */
export function deskHosts(origins: readonly string[], port: number): ReadonlySet<string> {
  const local = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`)
  return new Set([...origins.map((origin) => new URL(origin).host), ...local])
}

/** Whether a value may stand in Host: a name or address, with or without a port. */
export const isHost = (value: string): boolean => /^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.test(value)

/** What is wrong with the Host header of a request, or null. A request without one or with two is a trick. */
export function faultOfHost(rawHeaders: readonly string[], httpVersion: string): string | null {
  let host: string | undefined
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]
    if (name?.length !== 4 || name.toLowerCase() !== 'host') continue
    if (host !== undefined) return 'more than one Host'
    host = rawHeaders[at + 1] ?? ''
  }
  if (host === undefined) return httpVersion === '1.0' ? null : 'no Host'
  return isHost(host) ? null : 'malformed Host'
}

/**
 * The values of Host under which the desk opens: those of its origins, and this machine's own names on the port
 * that is really open. Links in mails are built from Host in places, so a foreign one must not get that far.
 */
export function deskHosts(origins: readonly string[], port: number): ReadonlySet<string> {
  const local = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`)
  return new Set([...origins.map((origin) => new URL(origin).host), ...local])
}

/** What is wrong with the Host header of a request, or null. A request without one or with two is a trick. */
export function faultOfHost(rawHeaders: readonly string[], httpVersion: string): string | null {
  const hosts = rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'host')
  if (hosts.length === 0) return httpVersion === '1.0' ? null : 'no Host'
  if (hosts.length > 1) return 'more than one Host'
  return /^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.test(hosts[0] ?? '') ? null : 'malformed Host'
}

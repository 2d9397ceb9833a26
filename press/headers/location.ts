/**
 * Turns a Location that names this site, its private port or the asked Host into a path, so that no private
 * address and no Host of a stranger is ever reflected.
 * @param hosts what counts as this site besides the host of `siteUrl`; over http or https
 * @returns the path, or null when the Location leads elsewhere
 */
export function ownPath(location: string, siteUrl: string, hosts: readonly string[] = []): string | null {
  if (!URL.canParse(location, siteUrl)) return null
  const url = new URL(location, siteUrl)
  if (!/^https?:$/.test(url.protocol) || ![new URL(siteUrl).host, ...hosts].includes(url.host)) return null
  // Two slashes at the front would name another host.
  return url.pathname.replace(/^\/+/, '/') + url.search + url.hash
}

/** How Next may call itself. */
export const privateHosts = (port: number): string[] => [`127.0.0.1:${port}`, `localhost:${port}`]

/**
 * Turns a Location that names this site, its private port or the asked Host into a path, so that no private
 * address and no Host of a stranger is ever reflected.
 * @param origins what counts as this site besides `siteUrl`
 * @returns the path, or null when the Location leads elsewhere
 */
export function ownPath(location: string, siteUrl: string, origins: readonly string[] = []): string | null {
  if (!URL.canParse(location, siteUrl)) return null
  const url = new URL(location, siteUrl)
  if (![new URL(siteUrl).origin, ...origins].includes(url.origin)) return null
  // Two slashes at the front would name another host.
  return url.pathname.replace(/^\/+/, '/') + url.search + url.hash
}

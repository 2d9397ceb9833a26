/** What an address in a text asks of a browser. */
export type Link =
  | { kind: 'web'; url: URL }
  /** A page of this site, from its first slash on */
  | { kind: 'own'; path: string }
  /** Mail, telephone, a place on the same page: nothing that could be asked */
  | { kind: 'other' }
  | { kind: 'script' }
  | { kind: 'malformed' }

/** Browsers drop these wherever they stand before they read the scheme. */
const dropped = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]/gu

/** Schemes that run what stands in the address, or show what the address itself says. */
const programs = /^(javascript|vbscript|data|blob|filesystem|file):/i

/**
 * Reads an address as a browser would.
 * @param siteUrl the origin of this site: whole addresses on it are pages of its own
 */
export function readLink(address: string, siteUrl: string): Link {
  const bare = address.replace(dropped, '')
  if (programs.test(bare)) return { kind: 'script' }
  if (/^(mailto|tel|sms):./i.test(bare) || bare.startsWith('#')) return { kind: 'other' }
  if (/^\/(?![/\\])/.test(bare)) return { kind: 'own', path: bare }
  const whole = /^[/\\]{2}/.test(bare) ? `https:${bare}` : bare
  if (!/^https?:/i.test(whole) || !URL.canParse(whole)) return { kind: 'malformed' }
  const url = new URL(whole)
  if (url.origin === new URL(siteUrl).origin && url.username === '')
    return { kind: 'own', path: `${url.pathname}${url.search}` }
  return { kind: 'web', url }
}

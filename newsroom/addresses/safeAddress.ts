const allowedProtocols = ['http:', 'https:', 'mailto:', 'tel:']

// Browsers drop tabs, newlines and other control characters inside an address before they read its scheme.
const ignoredByBrowsers = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}]/gu

/** An address on this site; `//host` and `/\host` would lead to another. */
const own = /^(\/(?![/\\])|#)/

/** A host typed without its scheme, as people do: `migration.gov.az`, `migration.gov.az/az`. */
const bareHost = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#][^\\]*)?$/u

/**
 * A typed or pasted address as it may be kept: on this site, or of an allowed scheme; or null. A host without
 * a scheme gets one, since the page would not make a link of it. Pages ask again (components/text/safeHref).
 * Source of the rule: OWASP ASVS 5, V1.2.2 (quality A4.1).
 */
export function safeAddress(address: string): string | null {
  const bare = address.replace(ignoredByBrowsers, '')
  if (own.test(bare)) return bare
  const whole = bareHost.test(bare) ? `https://${bare}` : bare
  if (!/^(https?:\/\/|mailto:|tel:)/i.test(whole) || !URL.canParse(whole)) return null
  return allowedProtocols.includes(new URL(whole).protocol) ? whole : null
}

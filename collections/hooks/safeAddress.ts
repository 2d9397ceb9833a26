const allowedProtocols = ['http:', 'https:', 'mailto:', 'tel:']

// Browsers drop tabs, newlines and other control characters inside an address before they read its scheme.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const ignoredByBrowsers = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\ufeff]/g

/**
 * Whether a typed or pasted link may be kept: an address of this site or of an allowed scheme.
 * Source of the rule: OWASP ASVS 5, V1.2.2 (quality A4.1).
 */
export function isSafeAddress(address: string): boolean {
  const bare = address.replace(ignoredByBrowsers, '')
  if (bare === '') return false
  if (/^(\/(?![/\\])|#|\?)/.test(bare)) return true
  if (!/^[a-z][a-z0-9+.-]*:/i.test(bare)) return !/^[/\\]/.test(bare) && /^[\p{L}\p{N}]/u.test(bare)
  return URL.canParse(bare) && allowedProtocols.includes(new URL(bare).protocol)
}

/** What may stand behind a link in a text; everything else, `javascript:` and `data:` above all, is no link. */
const schemes = /^(https?:\/\/|mailto:|tel:)/i

/** Browsers drop tabs and line ends inside a scheme (`java\tscript:`), so any hidden character spoils an address. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/** An address on this site; `//host` and `/\host` would lead to another. */
const own = /^(\/(?![/\\])|#)/

/**
 * The address as it may be written into `href`, or null where it must not become a link.
 * Called for every address that an editor typed, also where saving has cleaned it already.
 */
export function safeHref(address: unknown): string | null {
  if (typeof address !== 'string') return null
  const trimmed = address.trim()
  if (trimmed === '' || hidden.test(trimmed)) return null
  if (own.test(trimmed)) return trimmed
  return schemes.test(trimmed) && URL.canParse(trimmed) ? trimmed : null
}

import { getDomain } from 'tldts-icann'

/**
 * The part of a host that somebody registered, by the public suffix list: `www.migration.gov.az` → `migration.gov.az`.
 * A host that has none (an IP address, a name inside a network) is its own.
 */
export const registrableDomain = (host: string): string => getDomain(host) ?? host

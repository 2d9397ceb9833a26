import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the open internet. Loopback, link-local, private and all other special ranges are
 * not, also inside an IPv6 address: what this machine reaches there is nobody else's business (SSRF, OWASP ASVS 5 V5.3).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // `process` reads an IPv4 address out of its IPv6 form.
  return ipaddr.process(address).range() === 'unicast'
}

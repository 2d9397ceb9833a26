import { domainToUnicode } from 'node:url'
import type { Finding } from './findings'
import { finding } from './findings'
import { hostSkeleton } from './hostSkeleton'
import { registrableDomain } from './registrableDomain'

/** Hosts that readers trust here: of this site, and of the organisations in the register. */
export interface KnownHosts {
  /** Registrable domains */
  domains: ReadonlySet<string>
  /** What they look like, and whose it is */
  skeletons: ReadonlyMap<string, string>
}

/** @param hosts as they stand in addresses; `www.` and such do not matter */
export function knownHosts(hosts: Iterable<string>): KnownHosts {
  const domains = new Set([...hosts].map(registrableDomain))
  return { domains, skeletons: new Map([...domains].map((domain) => [skeletonOf(domain), domain])) }
}

const skeletonOf = (host: string) => hostSkeleton(domainToUnicode(host))

/** Words under which logins are stolen when they stand in a host beside a known name. */
const loginWords =
  /(log-?in|sign-?in|giris|verify|secure|account|hesab|kabinet|portal|e-?gov|asan|support|update)/

/**
 * What is dangerous in an address by itself, without asking anybody: somebody's name in front of the host, and a host
 * that looks like a known one (one letter drawn alike, a known name inside another's domain, with or without a word
 * such as `login`). Null for everything else.
 */
export function dangerOf(url: URL, known: KnownHosts): Finding | null {
  if (url.username !== '' || url.password !== '')
    return finding('credentials', { detail: domainToUnicode(url.hostname) })
  const domain = registrableDomain(url.hostname)
  if (known.domains.has(domain)) return null
  const shown = domainToUnicode(url.hostname)
  const meant =
    known.skeletons.get(skeletonOf(domain)) ?? [...known.domains].find((one) => isInside(shown, one))
  return meant ? finding('lookalike', { detail: meant }) : null
}

/** `migration.gov.az.example.com`, `migration-gov-az.com`, `login-migration.com` for the known `migration.gov.az`. */
function isInside(host: string, domain: string): boolean {
  const labels = domain.split('.')
  const name = labels[0] ?? ''
  if (host.startsWith(`${domain}.`) || host.includes(`.${domain}.`)) return true
  if (host.includes(labels.join('-'))) return true
  // A short name (un, iom) stands in many honest hosts.
  const words = host.split(/[.-]/)
  return name.length >= 6 && words.includes(name) && loginWords.test(host)
}

import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import { isPublicAddress } from './publicAddress'

/** The host leads into a network that is not the reader's; nothing was asked of it. */
export class PrivateHost extends Error {
  override name = 'PrivateHost'
}

export interface Network {
  /** Every address of a host. @throws as `dns.lookup` does */
  resolve: (host: string) => Promise<LookupAddress[]>
  /** Whether this address may be asked on this port */
  allows: (address: string, port: number) => boolean
}

/** The open internet and nothing else. */
export const openInternet: Network = {
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
  allows: (address) => isPublicAddress(address),
}

/** The host of an address without the brackets of IPv6. */
const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')

export const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80)

/**
 * Where to connect to for an address: found and judged once, and connected to just there, so that no second answer of
 * the name server leads elsewhere. One forbidden address among several forbids the host.
 * @throws PrivateHost
 */
export async function placeOf(url: URL, network: Network): Promise<LookupAddress> {
  const host = bareHost(url)
  const version = isIP(host)
  const places = version ? [{ address: host, family: version }] : await network.resolve(host)
  const [first] = places
  if (!first || places.some(({ address }) => !network.allows(address, portOf(url))))
    throw new PrivateHost(`${host} is not on the open internet`)
  return first
}

/** Hands one place to the connection, whatever host it asks for. */
export const alwaysAt = ({ address, family }: LookupAddress): LookupFunction =>
  ((_host, options, done) =>
    options.all ? done(null, [{ address, family }]) : done(null, address, family)) as LookupFunction

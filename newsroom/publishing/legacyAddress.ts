import type { PayloadRequest } from 'payload'
import { keepOldAddress } from './oldAddresses'
import { tagsOfChange } from './tags'

/**
 * The path of an address on a former site, as this site can lead it on; null where it cannot: where a query says which
 * page is meant, since addresses are led on without theirs.
 */
export function legacyPath(address: string | null | undefined): string | null {
  if (!address) return null
  const whole = address.startsWith('/') ? `https://old.invalid${address}` : address
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return null
  const { pathname, search } = new URL(whole)
  const path = pathname.replace(/\/+$/, '')
  return search === '' && path !== '' && !path.startsWith('//') && path.length <= 300 ? path : null
}

/**
 * From now on the address on the former site leads to the item.
 * @returns tags of the pages that answer otherwise than before
 */
export async function moveLegacyAddress(
  req: PayloadRequest,
  address: string | null | undefined,
  path: string,
): Promise<string[]> {
  const from = legacyPath(address)
  if (from === null || from === path) return []
  await keepOldAddress(req, from, path)
  return tagsOfChange({ collection: 'redirects', addresses: [from] })
}

import type { PayloadRequest } from 'payload'
import { spelled } from '../addresses/pieces'
import { keepOldAddress } from './oldAddresses'
import { tagsOfChange } from './tags'

/** The column of redirects holds so many characters. */
const longest = 300

/**
 * An address on a former site as this site can lead it on: its path, and its query where one says which page is
 * meant, both spelled as the press spells them (press/key.ts). Null where it cannot: no address of a page, or a query
 * with a parameter that is empty or there twice.
 */
export function legacyPath(address: string | null | undefined): string | null {
  if (!address) return null
  const whole = address.startsWith('/') ? `https://old.invalid${address}` : address
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return null
  const { pathname, search } = new URL(whole)
  const path = spelled(pathname.split('/').filter(Boolean))
  const query = spelledQuery(search)
  if (path === '' || pathname.startsWith('//') || query === null) return null
  const from = query === '' ? path : `${path}?${query}`
  return from.length <= longest ? from : null
}

/** The parameters of a query in the order of their names; null where one has no meaning. */
function spelledQuery(search: string): string | null {
  const given = [...new URLSearchParams(search)].map(([name, value]) => [name, value.trim()] as const)
  const isClear = given.every(([name, value]) => name !== '' && value !== '' && !/\p{Cc}/u.test(name + value))
  if (!isClear || new Set(given.map(([name]) => name)).size < given.length) return null
  return given
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&')
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

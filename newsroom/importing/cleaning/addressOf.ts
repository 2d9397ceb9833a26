import { safeAddress } from '../../addresses/safeAddress'

/** Programs that put their own address before the one that was meant, and where they keep it. */
const wrappers: { host: RegExp; key: string }[] = [
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, key: 'url' },
  { host: /^(?:www\.)?google\.[a-z.]+$/, key: 'q' },
  { host: /^l\.facebook\.com$/, key: 'u' },
]

/** Where a link of a pasted or imported text leads, out of the wrapping of Outlook and Google; null if it may not be followed. */
export function addressOf(href: string): string | null {
  const address = safeAddress(href)
  if (!address || !/^https?:/i.test(address) || !URL.canParse(address)) return address
  const { hostname, pathname, searchParams } = new URL(address)
  const wrapper = wrappers.find(({ host }) => host.test(hostname))
  if (!wrapper || (wrapper.key !== 'url' && !/^\/(?:url|l\.php)$/.test(pathname))) return address
  const inner = searchParams.get(wrapper.key)
  return inner ? safeAddress(inner) : address
}

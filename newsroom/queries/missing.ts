import 'server-only'
import { cache } from 'react'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { addressTag, nowhere, siteTag } from '../publishing/tags'
import { asVisitor } from './asVisitor'
import type { GivenQuery } from './furtherAddresses'
import { furtherAt, withoutNowhere, withQuery } from './furtherAddresses'
import { openPayload } from './openPayload'
import type { MissingPage } from './shapes'

/** The longest address that the table of redirects can hold. */
const longest = 300

/**
 * What an address answers at which no page is: it moved, it was taken away with a reason, or there never was one.
 * @param path as links write it, percent-encoded
 * @param query of which only the parameters count by which redirects from there differ
 */
export const missing = cache(
  async (locale: Locale, path: string, query?: GivenQuery): Promise<MissingPage> => {
    const further = path.length <= longest ? await furtherAt(path) : []
    const from = withoutNowhere(path)
    const asked = query && path !== nowhere ? withQuery(from, query, further) : null
    const address = asked ?? from
    const found = address.length <= longest ? await redirectAt(locale, address) : undefined
    const movedTo = found?.kind === 'moved' && found.to && found.to !== path ? found.to : null
    const gone = found?.kind === 'gone'
    return {
      locale,
      path,
      other: { locale: otherLocale(locale), href: null },
      tags: [...new Set([siteTag, addressTag(path), addressTag(from), addressTag(address)])],
      further,
      until: null,
      status: gone ? 410 : 404,
      reason: gone ? found.reason || null : null,
      movedTo,
    }
  },
)

async function redirectAt(locale: Locale, path: string) {
  const payload = await openPayload()
  const { docs } = await payload.find({
    ...asVisitor,
    collection: 'redirects',
    locale,
    where: { from: { equals: path } },
    select: { kind: true, to: true, reason: true },
    limit: 1,
  })
  return docs[0]
}

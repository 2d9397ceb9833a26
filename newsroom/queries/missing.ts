import 'server-only'
import { cache } from 'react'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { addressTag, siteTag } from '../publishing/tags'
import { asVisitor } from './asVisitor'
import { openPayload } from './openPayload'
import type { MissingPage } from './shapes'

/** The longest address that the table of redirects can hold. */
const longest = 300

/**
 * What an address answers at which no page is: it moved, it was taken away with a reason, or there never was one.
 * @param path as links write it, percent-encoded
 */
export const missing = cache(async (locale: Locale, path: string): Promise<MissingPage> => {
  const found = path.length <= longest ? await redirectAt(locale, path) : undefined
  const movedTo = found?.kind === 'moved' && found.to && found.to !== path ? found.to : null
  const gone = found?.kind === 'gone'
  return {
    locale,
    path,
    other: { locale: otherLocale(locale), href: null },
    tags: [siteTag, addressTag(path)],
    until: null,
    status: gone ? 410 : 404,
    reason: gone ? found.reason || null : null,
    movedTo,
  }
})

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

import type { Locale } from '../language/locales'
import { locales } from '../language/locales'
import { itemPath } from './paths'
import { sections } from './sections'

/**
 * The parameter with which somebody without an account reads an item that is not public yet: at the item's own
 * address, so that the link leads to the public page afterwards. The press knows it too (press/arrival/link.ts).
 */
export const linkParameter = 'access'

/** 256 random bits as base64url writes them. */
const tokenForm = '[A-Za-z0-9_-]{43}'

/** Whether a word has the form of what a link carries; anything else is no link, and changes nothing. */
export const isLinkToken = (word: unknown): word is string =>
  typeof word === 'string' && new RegExp(`^${tokenForm}$`).test(word)

/** In the place of an address that a draft does not have yet. */
export const unnamedSlug = 'preview'

/** The address of a news item by a link. @param slug null where the item has no address yet */
export const linkPath = (locale: Locale, slug: string | null, token: string): string =>
  fileByLink(itemPath('news', locale, slug || unnamedSlug), token)

/** The address of a file that an item shows, by the same link. */
export const fileByLink = (path: string, token: string): string => `${path}?${linkParameter}=${token}`

/**
 * Brings an address with a link to the folder that answers links (app/(preview)/preview/link), which has no address
 * of its own. So the public page never sees the parameter and cannot be turned into a preview by it.
 */
export function linkRewrites() {
  const has = [{ type: 'query' as const, key: linkParameter, value: tokenForm }]
  return [
    ...locales.map((locale) => ({
      source: `/${locale}/${sections.news[locale]}/:slug`,
      has,
      destination: `/preview/link/${locale}/:slug`,
    })),
    { source: '/media/:key/:file', has, destination: '/preview/link/media/:key/:file' },
  ]
}

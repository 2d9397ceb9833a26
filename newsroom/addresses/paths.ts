import type { Locale } from '../language/locales'
import { isReservedSlug } from './reserved'
import type { ItemSection } from './sections'
import { sections } from './sections'

export const homePath = (locale: Locale): string => `/${locale}`

/** The address of a list; of news by what is asked, `newsListPath` (newsFilter.ts). */
export const listPath = (section: ItemSection, locale: Locale): string =>
  `/${locale}/${sections[section][locale]}`

/**
 * The address of one entry.
 * @param slug in the language of the address
 * @throws RangeError for '', '.' and '..', with which it would be the address of something else
 */
export function itemPath(section: ItemSection, locale: Locale, slug: string): string {
  if (['', '.', '..'].includes(slug)) throw new RangeError(`'${slug}' is not a slug`)
  return `/${locale}/${sections[section][locale]}/${encodeURIComponent(slug.toWellFormed())}`
}

/**
 * The address of an editorial page, directly under the language: `/az/haqqimizda`.
 * @throws RangeError for '', '.' and '..', and for a word that is reserved
 */
export function pagePath(locale: Locale, slug: string): string {
  if (['', '.', '..'].includes(slug) || isReservedSlug(slug)) throw new RangeError(`'${slug}' is not a slug`)
  return `/${locale}/${encodeURIComponent(slug.toWellFormed())}`
}

/** The address of the page on which every component is seen; no page links to it. */
export const componentsPath = (locale: Locale): string => `/${locale}/_components`

/** The address of all years and months of news; of one of them, `newsListPath` (newsFilter.ts). */
export const archivePath = (locale: Locale): string => `/${locale}/${sections.archive[locale]}`

/** The address of the search, with the question as a form would send it. */
export function searchPath(locale: Locale, question = ''): string {
  const path = `/${locale}/${sections.search[locale]}`
  return question ? `${path}?${new URLSearchParams({ q: question })}` : path
}

/**
 * The address of a stored file or of one of its sizes.
 * @param key the random key of the file, not its name: a private file cannot be guessed
 * @param size 'w960', 'square192', 'original' …
 * @param extension without a dot: 'avif', 'jpg', 'pdf'
 */
export const mediaPath = (key: string, size: string, extension: string): string =>
  `/media/${key}/${size}.${extension}`

/** The address of the pattern that stands for a news item without a picture where links are previewed. */
export const carpetPath = (id: string): string => `/media/carpet/${id}.png`

/**
 * A path as a whole address, for canonical links, feeds and mails.
 * @param siteUrl the origin of the site, with or without a slash at its end
 * @throws RangeError where the path does not begin with one slash: `//host` would lead away from the site
 */
export function absolute(siteUrl: string, path: string): string {
  if (!/^\/(?![/\\])/.test(path)) throw new RangeError(`'${path}' is not a path of the site`)
  return siteUrl.replace(/\/+$/, '') + path
}

/** Where staff see files that nothing public shows yet; like every preview it asks who is there. */
export const previewMediaPath = '/preview/media'

/** The address at which staff see a document as it was last saved. */
export const previewPath = (locale: Locale, collection: string, id: string): string =>
  `/preview/${locale}/${collection}/${encodeURIComponent(id)}`

import type { Locale } from '../language/locales'
import { isLocale } from '../language/locales'
import { isReservedSlug } from './reserved'
import type { ItemSection, Section } from './sections'
import { hasItems, sectionNames, sections } from './sections'

/** What a public path shows. Without a slug it is the list, the archive or the search form; `page` is an editorial page. */
export type Place =
  | { locale: Locale; section: 'home'; slug: null }
  | { locale: Locale; section: Section; slug: null }
  | { locale: Locale; section: ItemSection | 'page'; slug: string }

/**
 * Which page a public path names, by the table alone: whether the entry exists is for the database to say.
 * The query and a slash at the end do not matter. A word of the other language (`/az/news`) names no page;
 * it is redirected.
 * @returns null for everything else, broken escapes included
 */
export function readPath(path: string): Place | null {
  const pieces = pathPieces(path)
  if (!pieces) return null
  const [locale, word, slug, ...rest] = pieces
  if (!isLocale(locale) || rest.length > 0) return null
  if (word === undefined) return { locale, section: 'home', slug: null }
  const section = sectionNames.find((name) => sections[name][locale] === word)
  if (!section)
    return slug === undefined && !isReservedSlug(word) ? { locale, section: 'page', slug: word } : null
  if (slug === undefined) return { locale, section, slug: null }
  return hasItems(section) ? { locale, section, slug } : null
}

/** The decoded pieces between the slashes, or null where they cannot be read. */
function pathPieces(path: string): string[] | null {
  const [, inside] = /^\/([^?#]*?)\/?(?:[?#].*)?$/s.exec(path) ?? []
  if (inside === undefined) return null
  try {
    const pieces = inside.split('/').map(decodeURIComponent)
    return pieces.includes('') ? null : pieces
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

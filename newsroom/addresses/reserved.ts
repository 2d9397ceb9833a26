import { locales } from '../language/locales'
import { sectionNames, sections } from './sections'

/**
 * Slugs that a page directly under the language (`/az/haqqimizda`) may not have: the words of all sections in
 * both languages, because the word of the other language is redirected, and the first pieces of the site's
 * own addresses, with which a reader or a proxy rule would confuse it.
 */
const reservedSlugs: ReadonlySet<string> = new Set([
  ...sectionNames.flatMap((section) => [section, ...locales.map((locale) => sections[section][locale])]),
  ...locales,
  '_components',
  'admin',
  'api',
  'media',
])

export const isReservedSlug = (slug: string): boolean => reservedSlugs.has(slug)

import { itemPath, pagePath } from '@/newsroom/addresses/paths'
import type { Locale } from '@/newsroom/language/locales'
import type { NamedLink } from '../shapes'
import type { PerLanguage } from '../words'
import { inLanguage } from '../words'

/** Any entry of the register, or a page: people, organisations, projects and topics have a name, the rest a title. */
export interface Entry {
  name?: PerLanguage
  title?: PerLanguage
  slug: PerLanguage
}

export type RegisterSection =
  | 'people'
  | 'organisations'
  | 'events'
  | 'projects'
  | 'documents'
  | 'topics'
  | 'pages'

const nameOf = ({ name, title }: Entry): PerLanguage => name ?? title

/** The address of an entry's page in a language; null where it has no name in it, since then it has no page. */
export function hrefOf(section: RegisterSection, entry: Entry, locale: Locale): string | null {
  const slug = entry.slug?.[locale]
  if (!slug || !nameOf(entry)?.[locale]?.trim()) return null
  return section === 'pages' ? pagePath(locale, slug) : itemPath(section, locale, slug)
}

/** The name to show in a language, as a link where that language has the page. */
export function linkTo(section: RegisterSection, entry: Entry, locale: Locale): NamedLink | null {
  const name = inLanguage(nameOf(entry), locale)
  return name && { name, href: hrefOf(section, entry, locale) }
}

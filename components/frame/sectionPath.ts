import { archivePath, listPath, searchPath } from '@/newsroom/addresses/paths'
import type { Section } from '@/newsroom/addresses/sections'
import { hasItems } from '@/newsroom/addresses/sections'
import type { Locale } from '@/newsroom/language/locales'

/** Sections that are one page. */
const alone = { archive: archivePath, search: searchPath }

/** The front page of a section: its list, the archive or the search form. */
export const sectionPath = (section: Section, locale: Locale): string =>
  hasItems(section) ? listPath(section, locale) : alone[section](locale)

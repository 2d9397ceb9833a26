import 'server-only'
import { env } from '@/env'
import { componentsPath } from '../addresses/paths'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { siteTag } from '../publishing/tags'
import type { Page } from './shapes'

/** The page on which every component is seen, or null where the settings do not show it. */
export function componentsPage(locale: Locale): Page | null {
  if (!env.componentsPage) return null
  const other = otherLocale(locale)
  return {
    locale,
    path: componentsPath(locale),
    other: { locale: other, href: componentsPath(other) },
    tags: [siteTag],
    until: null,
  }
}

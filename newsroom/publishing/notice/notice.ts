import type { Locale } from '../../language/locales'

/** The emergency notice on top of every page. */
export interface SiteNotice {
  shown: boolean
  title: Record<Locale, string>
  text: Record<Locale, string>
}

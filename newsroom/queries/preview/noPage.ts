import 'server-only'
import { homePath } from '@/newsroom/addresses/paths'
import type { Locale } from '@/newsroom/language/locales'
import { otherLocale } from '@/newsroom/language/locales'
import type { Page } from '../shapes'

/** What frames a page where nothing is to be seen. */
export const noPage = (locale: Locale): Page => ({
  locale,
  path: homePath(locale),
  other: { locale: otherLocale(locale), href: null },
  tags: [],
  until: null,
})

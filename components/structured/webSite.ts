import type { WebSite } from 'schema-dts'
import { absolute, homePath, searchPath } from '@/newsroom/addresses/paths'
import type { Locale } from '@/newsroom/language/locales'
import type { SiteFrame } from '@/newsroom/queries/shapes'
import { agencyId } from './agency'

/** The site in one language, with where it is searched. */
export const webSite = (frame: SiteFrame, locale: Locale): WebSite => ({
  '@type': 'WebSite',
  name: frame.agency,
  url: absolute(frame.siteUrl, homePath(locale)),
  inLanguage: locale,
  publisher: { '@id': agencyId(frame) },
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(frame.siteUrl, searchPath(locale))}?q={search_term_string}`,
    },
    // The name that Google reads; schema.org spells it "query-input" and schema-dts does not know it.
    ...{ 'query-input': 'required name=search_term_string' },
  },
})

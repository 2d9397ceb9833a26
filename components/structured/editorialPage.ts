import type { WebPage } from 'schema-dts'
import { absolute } from '@/newsroom/addresses/paths'
import type { EditorialPage, SiteFrame } from '@/newsroom/queries/shapes'
import { agencyId } from './agency'

/** A page about the site itself. */
export const editorialPage = (frame: SiteFrame, page: EditorialPage): WebPage => ({
  '@type': page.purpose === 'about' ? 'AboutPage' : page.purpose === 'contacts' ? 'ContactPage' : 'WebPage',
  name: page.title.text,
  url: absolute(frame.siteUrl, page.path),
  inLanguage: page.title.lang,
  publisher: { '@id': agencyId(frame) },
})

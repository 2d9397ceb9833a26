import type { DefinedTerm } from 'schema-dts'
import { absolute } from '@/newsroom/addresses/paths'
import type { NamedLink, SiteFrame, TopicPage } from '@/newsroom/queries/shapes'
import { namedThing } from './person'
import type { Site } from './place'
import { idOf } from './place'

/** A topic that an item is about. */
export const topicNamed = (site: Site, link: NamedLink): DefinedTerm => ({
  '@type': 'DefinedTerm',
  ...namedThing(site, link, 'topic'),
})

/** A topic of the newsroom. */
export const topic = (frame: SiteFrame, page: TopicPage): DefinedTerm => ({
  '@type': 'DefinedTerm',
  '@id': idOf(frame, page.path, 'topic'),
  name: page.name.text,
  url: absolute(frame.siteUrl, page.path),
})

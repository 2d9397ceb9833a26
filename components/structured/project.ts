import type { Project } from 'schema-dts'
import { absolute } from '@/newsroom/addresses/paths'
import type { NamedLink, ProjectPage, SiteFrame } from '@/newsroom/queries/shapes'
import { partner } from './organisation'
import { namedThing } from './person'
import type { Site } from './place'
import { idOf, imageOf } from './place'

/** A project that an item belongs to. */
export const projectNamed = (site: Site, link: NamedLink): Project => ({
  '@type': 'Project',
  ...namedThing(site, link, 'project'),
})

/** A project of the register; to schema.org it is an organisation for a time. */
export function project(frame: SiteFrame, page: ProjectPage): Project {
  const address = absolute(frame.siteUrl, page.path)
  return {
    '@type': 'Project',
    '@id': idOf(frame, page.path, 'project'),
    name: page.name.text,
    url: address,
    mainEntityOfPage: address,
    ...(page.variants.length > 0 ? { alternateName: page.variants } : {}),
    ...(page.from ? { foundingDate: page.from } : {}),
    ...(page.to ? { dissolutionDate: page.to } : {}),
    ...(page.picture ? { image: imageOf(frame, page.picture) } : {}),
    ...(page.partners.length > 0 ? { member: page.partners.map((one) => partner(frame, one)) } : {}),
  }
}

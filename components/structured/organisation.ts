import type { GovernmentOrganization, Organization } from 'schema-dts'
import { absolute } from '@/newsroom/addresses/paths'
import type { OrganisationPage, Partner, SiteFrame } from '@/newsroom/queries/shapes'
import { namedThing } from './person'
import type { Site } from './place'
import { idOf, imageOf } from './place'

/** An organisation that had a part in something. */
export const partner = (site: Site, { organisation: named, acronym }: Partner): Organization => ({
  '@type': 'Organization',
  ...namedThing(site, named, 'organisation'),
  ...(acronym ? { alternateName: acronym } : {}),
})

/** An organisation of the register. */
export function organisation(
  frame: SiteFrame,
  page: OrganisationPage,
): Organization | GovernmentOrganization {
  const otherNames = [page.acronym, ...page.variants].filter((name) => name !== null)
  return {
    '@type': page.kind === 'government' ? 'GovernmentOrganization' : 'Organization',
    '@id': idOf(frame, page.path, 'organisation'),
    name: page.name.text,
    url: page.link ?? absolute(frame.siteUrl, page.path),
    mainEntityOfPage: absolute(frame.siteUrl, page.path),
    ...(otherNames.length > 0 ? { alternateName: otherNames } : {}),
    ...(page.logo ? { logo: imageOf(frame, page.logo) } : {}),
    ...(page.address ? { address: page.address.text } : {}),
    ...(page.parent
      ? {
          parentOrganization: {
            '@type': 'Organization',
            ...namedThing(frame, page.parent, 'organisation'),
          },
        }
      : {}),
  }
}

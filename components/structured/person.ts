import type { Person } from 'schema-dts'
import { absolute } from '@/newsroom/addresses/paths'
import type { NamedLink, PersonPage, SiteFrame, Speaker } from '@/newsroom/queries/shapes'
import type { Site } from './place'
import { idOf, imageOf } from './place'

/** A thing with a page of its own is told by that page's address, so that all pages speak of the same one. */
export const namedThing = (site: Site, { name, href }: NamedLink, what: string) => ({
  name: name.text,
  ...(href ? { '@id': idOf(site, href, what), url: absolute(site.siteUrl, href) } : {}),
})

/** Somebody who took part, in the office of that day. */
export const speaker = (site: Site, { person, office }: Speaker): Person => ({
  '@type': 'Person',
  ...namedThing(site, person, 'person'),
  ...(office ? { jobTitle: office.text } : {}),
})

/** A person of the register: what they are today and where, and the names they are known by. */
export function person(frame: SiteFrame, page: PersonPage): Person {
  const today = page.offices.find(({ to }) => to === null)
  return {
    '@type': 'Person',
    '@id': idOf(frame, page.path, 'person'),
    name: page.name.text,
    url: absolute(frame.siteUrl, page.path),
    ...(page.variants.length > 0 ? { alternateName: page.variants } : {}),
    ...(page.portrait ? { image: imageOf(frame, page.portrait) } : {}),
    ...(today ? { jobTitle: today.office.text } : {}),
    ...(today?.organisation
      ? {
          worksFor: { '@type': 'Organization', ...namedThing(frame, today.organisation, 'organisation') },
        }
      : {}),
  }
}

import type { GovernmentOrganization } from 'schema-dts'
import type { Locale } from '@/newsroom/language/locales'
import type { SiteFrame } from '@/newsroom/queries/shapes'
import { idOf } from './place'

/** How other things on a page refer to the agency. */
export const agencyId = (frame: SiteFrame) => idOf(frame, '/', 'agency')

/** The agency itself, as its site states it; contacts only where they can be reached. */
export function agency(frame: SiteFrame, locale: Locale): GovernmentOrganization {
  const contacts = frame.contacts.filter(({ phone, email }) => phone || email)
  return {
    '@type': 'GovernmentOrganization',
    '@id': agencyId(frame),
    name: frame.agency,
    url: `${frame.siteUrl}/${locale}`,
    ...(frame.address ? { address: frame.address } : {}),
    ...(frame.social.length > 0 ? { sameAs: frame.social.map(({ href }) => href) } : {}),
    ...(contacts.length > 0
      ? {
          contactPoint: contacts.map(({ name, phone, email }) => ({
            '@type': 'ContactPoint' as const,
            contactType: 'press',
            name,
            ...(phone ? { telephone: phone } : {}),
            ...(email ? { email } : {}),
            availableLanguage: ['az', 'en'],
          })),
        }
      : {}),
  }
}

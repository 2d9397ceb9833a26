import { Picture } from '@/components/pictures/Picture'
import { NameLink } from '@/components/text/NameLink'
import type { Locale } from '@/newsroom/language/locales'
import type { Partner } from '@/newsroom/queries/shapes'
import { OrganisationRole } from './OrganisationRole'

/** The organisations of an item or event and their roles. */
export function PartnerList({ partners, locale }: { partners: Partner[]; locale: Locale }) {
  return (
    <ul className="partners">
      {partners.map(({ organisation, acronym, logo, role }) => (
        <li key={`${role}${organisation.name.text}`}>
          {logo && (
            <span className="logo">
              <Picture picture={{ ...logo, alt: '' }} sizes="3rem" />
            </span>
          )}
          <div>
            <p className="name">
              <NameLink link={organisation} locale={locale} />
              {acronym && ` (${acronym})`}
            </p>
            <p className="did">
              <OrganisationRole role={role} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

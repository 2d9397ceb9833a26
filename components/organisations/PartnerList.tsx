import { useTranslations } from 'next-intl'
import { Picture } from '@/components/pictures/Picture'
import { NameLink } from '@/components/text/NameLink'
import type { Locale } from '@/newsroom/language/locales'
import type { Partner } from '@/newsroom/queries/shapes'

/** The organisations of an item or event, under the roles they had, each role once. */
export function PartnerList({ partners, locale }: { partners: Partner[]; locale: Locale }) {
  const t = useTranslations('PartnerList')
  return (
    <dl className="roles">
      {[...Map.groupBy(partners, ({ role }) => role)].map(([role, members]) => (
        <div key={role}>
          <dt>{t(`role.${role}`, { count: members.length })}</dt>
          {members.map(({ organisation, acronym, logo }) => (
            <dd key={organisation.name.text}>
              {logo && (
                <span className="logo">
                  <Picture picture={{ ...logo, alt: '' }} sizes="3rem" />
                </span>
              )}
              <span className="name">
                <NameLink link={organisation} locale={locale} />
                {acronym && ` (${acronym})`}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

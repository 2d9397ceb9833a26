import { useTranslations } from 'next-intl'
import { Fact } from '@/components/text/Fact'
import { NameLink } from '@/components/text/NameLink'
import { OtherNames } from '@/components/text/OtherNames'
import { safeHref } from '@/components/text/safeHref'
import { Words } from '@/components/text/Words'
import type { OrganisationPage } from '@/newsroom/queries/shapes'
import { OrganisationKindName } from './OrganisationKindName'

/** What the register knows of an organisation, as a list of facts. */
export function OrganisationFacts({ page }: { page: OrganisationPage }) {
  const t = useTranslations('OrganisationFacts')
  const { locale, country, parent, successor, address, link } = page
  const site = safeHref(link)
  return (
    <dl className="facts-list">
      <Fact name={t('kind')}>
        <OrganisationKindName kind={page.kind} />
      </Fact>
      {country && <Fact name={t('country')}>{country}</Fact>}
      {parent && (
        <Fact name={t('parent')}>
          <NameLink link={parent} locale={locale} />
        </Fact>
      )}
      {successor && (
        <Fact name={t('successor')}>
          <NameLink link={successor} locale={locale} />
        </Fact>
      )}
      {address && (
        <Fact name={t('address')}>
          <Words words={address} locale={locale} />
        </Fact>
      )}
      {site && (
        <Fact name={t('site')}>
          <a href={site}>{URL.parse(site)?.hostname ?? site}</a>
        </Fact>
      )}
      {page.variants.length > 0 && (
        <Fact name={t('variants')}>
          <OtherNames names={page.variants} locale={locale} />
        </Fact>
      )}
    </dl>
  )
}

import { useTranslations } from 'next-intl'
import { OrganisationFacts } from '@/components/organisations/OrganisationFacts'
import { OrganisationPeople } from '@/components/organisations/OrganisationPeople'
import { Picture } from '@/components/pictures/Picture'
import { RichText } from '@/components/text/RichText'
import { EarlierYears } from '@/components/timeline/EarlierYears'
import { Years } from '@/components/timeline/Years'
import type { OrganisationPage } from '@/newsroom/queries/shapes'
import { PageHeader } from './PageHeader'
import { PageSection } from './PageSection'

/** An organisation: what it is, who serves in it, and where it took part, year by year. */
export function OrganisationBody({ page }: { page: OrganisationPage }) {
  const t = useTranslations('OrganisationBody')
  const { locale, name, acronym, logo, about, years } = page
  const title = acronym ? { ...name, text: `${name.text} (${acronym})` } : name
  const holding = page.people.filter(({ to }) => to === null)
  const former = page.people.filter(({ to }) => to !== null)
  return (
    <div className="wrap organisation">
      <PageHeader title={title} locale={locale} side={logo && <Picture picture={logo} sizes="10rem" />}>
        <OrganisationFacts page={page} />
      </PageHeader>
      {about && (
        <PageSection title={t('about')}>
          <RichText body={about} top={3} />
        </PageSection>
      )}
      {holding.length > 0 && (
        <PageSection title={t('people')}>
          <OrganisationPeople people={holding} locale={locale} />
        </PageSection>
      )}
      {former.length > 0 && (
        <PageSection title={t('formerPeople')}>
          <OrganisationPeople people={former} locale={locale} />
        </PageSection>
      )}
      {years.length > 0 && (
        <div className="years">
          <h2>{t('parts')}</h2>
          <Years years={years} locale={locale} />
          <EarlierYears years={page.earlier} locale={locale} />
        </div>
      )}
    </div>
  )
}

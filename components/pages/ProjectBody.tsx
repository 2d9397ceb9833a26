import { useTranslations } from 'next-intl'
import { EventList } from '@/components/events/EventList'
import { PartnerList } from '@/components/organisations/PartnerList'
import { Figure } from '@/components/pictures/Figure'
import { ProjectFacts } from '@/components/projects/ProjectFacts'
import { RichText } from '@/components/text/RichText'
import { EarlierYears } from '@/components/timeline/EarlierYears'
import { Years } from '@/components/timeline/Years'
import type { ProjectPage } from '@/newsroom/queries/shapes'
import { PageHeader } from './PageHeader'
import { PageSection } from './PageSection'

/** A project: what it is, who is in it, its events, and news about it year by year. */
export function ProjectBody({ page }: { page: ProjectPage }) {
  const t = useTranslations('ProjectBody')
  const { locale, picture, about, partners, events, years } = page
  return (
    <div className="wrap project">
      <PageHeader title={page.name} locale={locale}>
        <ProjectFacts page={page} />
      </PageHeader>
      {(picture || about) && (
        <PageSection title={t('about')}>
          {picture && <Figure picture={picture} first />}
          {about && <RichText body={about} top={3} />}
        </PageSection>
      )}
      {partners.length > 0 && (
        <PageSection title={t('partners')}>
          <PartnerList partners={partners} locale={locale} />
        </PageSection>
      )}
      {events.length > 0 && (
        <PageSection title={t('events')}>
          <EventList events={events} locale={locale} />
        </PageSection>
      )}
      {years.length > 0 && (
        <div className="years">
          <h2>{t('news')}</h2>
          <Years years={years} locale={locale} />
          <EarlierYears years={page.earlier} locale={locale} />
        </div>
      )}
    </div>
  )
}

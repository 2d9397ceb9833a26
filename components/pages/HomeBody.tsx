import { useTranslations } from 'next-intl'
import { EventList } from '@/components/events/EventList'
import { LeadStory } from '@/components/news/LeadStory'
import { NewsList } from '@/components/news/NewsList'
import { OrganisationGrid } from '@/components/organisations/OrganisationGrid'
import { PersonGrid } from '@/components/people/PersonGrid'
import { listPath } from '@/newsroom/addresses/paths'
import type { HomePage } from '@/newsroom/queries/shapes'
import { PageSection } from './PageSection'

/** The front page: the lead, what is coming, the latest, the people and partners of the month. */
export function HomeBody({ page }: { page: HomePage }) {
  const t = useTranslations('HomeBody')
  const { locale, lead, leading, coming, latest, people, partners } = page
  return (
    <div className="wrap home">
      <h1>{t('title')}</h1>
      {lead && <LeadStory card={lead} locale={locale} />}
      {leading.length > 0 && <NewsList items={leading} locale={locale} />}
      {coming.length > 0 && (
        <PageSection title={t('coming')} aside={<a href={listPath('events', locale)}>{t('allEvents')}</a>}>
          <EventList events={coming} locale={locale} />
        </PageSection>
      )}
      {latest.length > 0 && (
        <PageSection title={t('latest')} aside={<a href={listPath('news', locale)}>{t('allNews')}</a>}>
          <NewsList items={latest} locale={locale} level={3} />
        </PageSection>
      )}
      {people.length > 0 && (
        <PageSection title={t('people')} aside={<a href={listPath('people', locale)}>{t('allPeople')}</a>}>
          <PersonGrid people={people} locale={locale} />
        </PageSection>
      )}
      {partners.length > 0 && (
        <PageSection
          title={t('partners')}
          aside={<a href={listPath('organisations', locale)}>{t('allOrganisations')}</a>}
        >
          <OrganisationGrid organisations={partners} locale={locale} />
        </PageSection>
      )}
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { EventList } from '@/components/events/EventList'
import { LeadStory } from '@/components/news/LeadStory'
import { NewsList } from '@/components/news/NewsList'
import { periodWords } from '@/components/news/periodWords'
import { OrganisationGrid } from '@/components/organisations/OrganisationGrid'
import { PersonGrid } from '@/components/people/PersonGrid'
import { listPath } from '@/newsroom/addresses/paths'
import type { HomePage, PeriodLink } from '@/newsroom/queries/shapes'
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
      {people && (
        <PageSection
          title={t('people')}
          aside={
            <>
              <Month month={people.month} locale={locale} />
              <a href={listPath('people', locale)}>{t('allPeople')}</a>
            </>
          }
        >
          <PersonGrid people={people.people} locale={locale} />
        </PageSection>
      )}
      {partners && (
        <PageSection
          title={t('partners')}
          aside={
            <>
              <Month month={partners.month} locale={locale} />
              <a href={listPath('organisations', locale)}>{t('allOrganisations')}</a>
            </>
          }
        >
          <OrganisationGrid organisations={partners.organisations} locale={locale} />
        </PageSection>
      )}
    </div>
  )
}

/** Which month is meant, leading to its news. */
const Month = ({ month, locale }: { month: PeriodLink; locale: HomePage['locale'] }) => (
  <p>
    <a href={month.href}>{periodWords(month, locale)}</a>
  </p>
)

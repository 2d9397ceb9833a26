import { useTranslations } from 'next-intl'
import { EventList } from '@/components/events/EventList'
import { SectionName } from '@/components/frame/SectionName'
import type { EventListPage } from '@/newsroom/queries/shapes'
import { PageSection } from './PageSection'

/** Events to come, soonest first, and those that are over. */
export function EventListBody({ page: { locale, coming, past } }: { page: EventListPage }) {
  const t = useTranslations('EventListBody')
  return (
    <div className="wrap list">
      <h1>
        <SectionName section="events" />
      </h1>
      <PageSection title={t('coming')}>
        {coming.length > 0 ? <EventList events={coming} locale={locale} /> : <p>{t('noneComing')}</p>}
      </PageSection>
      {past.length > 0 && (
        <PageSection title={t('past')}>
          <EventList events={past} locale={locale} />
        </PageSection>
      )}
    </div>
  )
}

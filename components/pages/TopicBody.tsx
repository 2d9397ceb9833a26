import { useTranslations } from 'next-intl'
import { EventList } from '@/components/events/EventList'
import { NewsList } from '@/components/news/NewsList'
import { RichText } from '@/components/text/RichText'
import type { TopicPage } from '@/newsroom/queries/shapes'
import { PageHeader } from './PageHeader'
import { PageSection } from './PageSection'

/** A topic: what it is about, the latest news on it, and the events they tell of. */
export function TopicBody({ page }: { page: TopicPage }) {
  const t = useTranslations('TopicBody')
  const { locale, about, latest, events, allNews } = page
  return (
    <div className="wrap topic">
      <PageHeader title={page.name} locale={locale}>
        {about && <RichText body={about} />}
      </PageHeader>
      {latest.length > 0 ? (
        <PageSection title={t('latest')} aside={<a href={allNews}>{t('allNews')}</a>}>
          <NewsList items={latest} locale={locale} level={3} />
        </PageSection>
      ) : (
        <p>{t('none')}</p>
      )}
      {events.length > 0 && (
        <PageSection title={t('events')}>
          <EventList events={events} locale={locale} />
        </PageSection>
      )}
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { DateBlock } from '@/components/events/DateBlock'
import { EventFacts } from '@/components/events/EventFacts'
import { EventKindName } from '@/components/events/EventKindName'
import { EventStatusMark } from '@/components/events/EventStatusMark'
import { NewsList } from '@/components/news/NewsList'
import { PartnerList } from '@/components/organisations/PartnerList'
import { SpeakerList } from '@/components/people/SpeakerList'
import { Gallery } from '@/components/pictures/Gallery'
import { safeHref } from '@/components/text/safeHref'
import { Words } from '@/components/text/Words'
import type { EventPage } from '@/newsroom/queries/shapes'
import { PageHeader } from './PageHeader'
import { PageSection } from './PageSection'

/** An event: when and where, the programme, the partners, and every item about it. */
export function EventBody({ page }: { page: EventPage }) {
  const t = useTranslations('EventBody')
  const { locale, summary, status, programme, partners, news } = page
  const registration = status === 'scheduled' ? safeHref(page.registrationLink) : null
  return (
    <div className="wrap event">
      <PageHeader
        title={page.title}
        locale={locale}
        side={
          <>
            <p className="kind">
              <EventKindName kind={page.kind} />
            </p>
            <DateBlock time={page} locale={locale} />
          </>
        }
      >
        <EventStatusMark status={status} />
        {summary && (
          <p className="summary">
            <Words words={summary} locale={locale} />
          </p>
        )}
        <EventFacts page={page} />
        {registration && (
          <p>
            <a className="button" href={registration}>
              {t('register')}
            </a>
          </p>
        )}
      </PageHeader>
      {programme.length > 0 && (
        <PageSection title={t('programme')}>
          <SpeakerList speakers={programme} locale={locale} told="announced" />
        </PageSection>
      )}
      {partners.length > 0 && (
        <PageSection title={t('partners')}>
          <PartnerList partners={partners} locale={locale} />
        </PageSection>
      )}
      {news.length > 0 && (
        <PageSection title={t('news')}>
          <NewsList items={news} locale={locale} level={3} />
        </PageSection>
      )}
      <Gallery pictures={page.gallery} locale={locale} />
    </div>
  )
}

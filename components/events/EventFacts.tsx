import { useTranslations } from 'next-intl'
import { Fact } from '@/components/text/Fact'
import { NameLinks } from '@/components/text/NameLinks'
import { safeHref } from '@/components/text/safeHref'
import { Words } from '@/components/text/Words'
import type { EventPage } from '@/newsroom/queries/shapes'
import { EventFormatName } from './EventFormatName'
import { EventWhen } from './EventWhen'

/** When, where and how an event takes place. */
export function EventFacts({ page }: { page: EventPage }) {
  const t = useTranslations('EventFacts')
  const { locale, place, address, projects, documents } = page
  const map = safeHref(page.mapLink)
  return (
    <dl className="facts-list">
      <Fact name={t('when')}>
        <EventWhen time={page} locale={locale} />
      </Fact>
      <Fact name={t('format')}>
        <EventFormatName format={page.format} />
      </Fact>
      {place && (
        <Fact name={t('place')}>
          <Words words={place} locale={locale} />
        </Fact>
      )}
      {(address || map) && (
        <Fact name={t('address')}>
          {address && <Words words={address} locale={locale} />} {map && <a href={map}>{t('map')}</a>}
        </Fact>
      )}
      {page.countries.length > 0 && <Fact name={t('countries')}>{page.countries.join(', ')}</Fact>}
      {projects.length > 0 && (
        <Fact name={t('projects')}>
          <NameLinks links={projects} locale={locale} />
        </Fact>
      )}
      {documents.length > 0 && (
        <Fact name={t('documents')}>
          <NameLinks links={documents} locale={locale} />
        </Fact>
      )}
    </dl>
  )
}

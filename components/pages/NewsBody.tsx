import { useTranslations } from 'next-intl'
import { EventCard } from '@/components/events/EventCard'
import { ChangeNotes } from '@/components/news/ChangeNotes'
import { Neighbours } from '@/components/news/Neighbours'
import { NewsDates } from '@/components/news/NewsDates'
import { NewsKindName } from '@/components/news/NewsKindName'
import { NewsList } from '@/components/news/NewsList'
import { PressContact } from '@/components/news/PressContact'
import { SourceChangedNotice } from '@/components/news/SourceChangedNotice'
import { WithdrawnNotice } from '@/components/news/WithdrawnNotice'
import { PartnerList } from '@/components/organisations/PartnerList'
import { SpeakerList } from '@/components/people/SpeakerList'
import { Figure } from '@/components/pictures/Figure'
import { Gallery } from '@/components/pictures/Gallery'
import { NameLinks } from '@/components/text/NameLinks'
import { RichText } from '@/components/text/RichText'
import { unbroken } from '@/components/text/unbroken'
import type { NewsPage } from '@/newsroom/queries/shapes'
import { PageHeader } from './PageHeader'
import { PageSection } from './PageSection'

/**
 * A news item. Whom and what it names comes right after the summary, on a telephone below it and on a wide
 * screen in the margin before the text: the order of the markup is the order for the eye in both. What leads
 * on stands after the article: it is no part of it.
 */
export function NewsBody({ page }: { page: NewsPage }) {
  return (
    <>
      <Article page={page} />
      <Onward page={page} />
      <Neighbours page={page} />
    </>
  )
}

function Article({ page }: { page: NewsPage }) {
  const { locale, summary, withdrawn, sourceChanged, picture, body, gallery, changeNotes, contact } = page
  return (
    <article className="wrap item">
      <PageHeader
        title={{ text: page.title, lang: locale }}
        locale={locale}
        side={
          <>
            <p className="kind">
              <NewsKindName kind={page.kind} />
            </p>
            <NewsDates page={page} />
          </>
        }
      >
        {withdrawn && <WithdrawnNotice withdrawn={withdrawn} locale={locale} />}
        {sourceChanged && <SourceChangedNotice changed={sourceChanged} locale={locale} />}
        {summary && <p className="summary">{unbroken(summary)}</p>}
      </PageHeader>
      <div className="row">
        <Beside page={page} />
        <div className="text">
          {picture && <Figure picture={picture} first />}
          <RichText body={body} />
          <Gallery pictures={gallery} locale={locale} />
          <ChangeNotes notes={changeNotes} locale={locale} />
          {contact && <PressContact contact={contact} />}
        </div>
      </div>
    </article>
  )
}

/** Items that share something with this one. */
function Onward({ page: { locale, related } }: { page: NewsPage }) {
  const t = useTranslations('NewsBody')
  if (related.length === 0) return null
  return (
    <div className="wrap onward">
      <PageSection title={t('related')}>
        <NewsList items={related} locale={locale} level={3} brief />
      </PageSection>
    </div>
  )
}

/** What an item names: the event, people and organisations, then what it belongs to and refers to. */
function Beside({
  page: { locale, event, speakers, partners, projects, documents, topics },
}: {
  page: NewsPage
}) {
  const t = useTranslations('NewsBody')
  return (
    <div className="side beside">
      {event && (
        <section className="event-box">
          <h2>{t('event')}</h2>
          <EventCard card={event} locale={locale} />
        </section>
      )}
      {speakers.length > 0 && (
        <section>
          <h2>{t('speakers')}</h2>
          <SpeakerList speakers={speakers} locale={locale} told="done" />
        </section>
      )}
      {partners.length > 0 && (
        <section>
          <h2>{t('partners')}</h2>
          <PartnerList partners={partners} locale={locale} />
        </section>
      )}
      {projects.length > 0 && (
        <section>
          <h2>{t('projects')}</h2>
          <NameLinks links={projects} locale={locale} />
        </section>
      )}
      {documents.length > 0 && (
        <section>
          <h2>{t('documents')}</h2>
          <NameLinks links={documents} locale={locale} />
        </section>
      )}
      {topics.length > 0 && (
        <section>
          <h2>{t('topics')}</h2>
          <NameLinks links={topics} locale={locale} />
        </section>
      )}
    </div>
  )
}

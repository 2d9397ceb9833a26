import { ChangeNotes } from '@/components/news/ChangeNotes'
import { ContactLines } from '@/components/news/ContactLines'
import { LeadStory } from '@/components/news/LeadStory'
import { MonthCounts } from '@/components/news/MonthCounts'
import { Neighbours } from '@/components/news/Neighbours'
import { NewsCard } from '@/components/news/NewsCard'
import { NewsDates } from '@/components/news/NewsDates'
import { NewsFilters } from '@/components/news/NewsFilters'
import { NewsList } from '@/components/news/NewsList'
import { Pagination } from '@/components/news/Pagination'
import { PeriodLinks } from '@/components/news/PeriodLinks'
import { PressContact } from '@/components/news/PressContact'
import { SourceChangedNotice } from '@/components/news/SourceChangedNotice'
import { WithdrawnNotice } from '@/components/news/WithdrawnNotice'
import { listPath } from '@/newsroom/addresses/paths'
import { Specimen, State } from './Specimen'
import { newsFilters } from './values/filters'
import { contacts, monthCounts, newsCards } from './values/news'
import type { Voice } from './voice'

/** News items in lists, and what an item says of itself. */
export function NewsSpecimens({ voice }: { voice: Voice }) {
  const { locale, say } = voice
  const cards = newsCards(voice)
  const [pictured, long] = cards
  const [desk, archive] = contacts(voice)
  const list = listPath('news', locale)
  const older = `${list}?after=1`
  const { idle, chosen } = newsFilters(voice)
  const dates = {
    locale,
    publishedAt: '2026-02-11T08:00:00.000Z',
    place: null,
    originalDate: null,
    updatedAt: null,
  }
  const notes = [
    {
      date: '2026-02-12T10:05:00.000Z',
      note: say('İştirakçıların sayı dəqiqləşdirilib.', 'The number of participants was corrected.'),
    },
    { date: '2026-02-11T14:40:00.000Z', note: say('Şəkillər əlavə edilib.', 'Pictures were added.') },
  ]
  return (
    <>
      <Specimen of="LeadStory">
        <State of={say('şəkilli', 'with a picture')}>
          {pictured && <LeadStory card={pictured} locale={locale} />}
        </State>
        <State of={say('şəkilsiz, uzun sözlər', 'without a picture, long words')}>
          {long && <LeadStory card={long} locale={locale} />}
        </State>
      </Specimen>
      <Specimen of="NewsCard">
        <State of={say('şəkilli', 'with a picture')}>
          {pictured && <NewsCard card={pictured} locale={locale} level={3} />}
        </State>
        <State of={say('şəkilsiz, uzun sözlər', 'without a picture, long words')}>
          {long && <NewsCard card={long} locale={locale} level={3} />}
        </State>
      </Specimen>
      <Specimen of="NewsList">
        <State of={say('bir neçə', 'several')}>
          <NewsList items={cards} locale={locale} level={3} />
        </State>
        <State of={say('bir', 'one')}>
          <NewsList items={cards.slice(2)} locale={locale} level={3} />
        </State>
        <State of={say('xülasəsiz', 'without summaries')}>
          <NewsList items={cards} locale={locale} level={3} brief />
        </State>
      </Specimen>
      <Specimen of="NewsDates">
        <State of={say('yalnız dərc tarixi', 'the date of publication alone')}>
          <NewsDates page={dates} />
        </State>
        <State of={say('yer, hadisənin tarixi, yenilənmə', 'place, date of the occasion, update')}>
          <NewsDates
            page={{
              ...dates,
              place: say('Şamaxı', 'Shamakhi'),
              originalDate: '2026-02-09T20:00:00.000Z',
              updatedAt: '2026-02-12T10:05:00.000Z',
            }}
          />
        </State>
      </Specimen>
      <Specimen of="WithdrawnNotice">
        <State of={say('geri götürülüb', 'withdrawn')}>
          <WithdrawnNotice
            withdrawn={{
              at: '2026-02-13T06:00:00.000Z',
              reason: say('tədbirin tarixi səhv göstərilmişdi.', 'the date of the event was wrong.'),
            }}
            locale={locale}
          />
        </State>
      </Specimen>
      <Specimen of="SourceChangedNotice">
        <State of={say('mənbə dəyişib', 'the source has changed')}>
          <SourceChangedNotice changed={{ at: '2026-02-13T06:00:00.000Z', href: list }} locale={locale} />
        </State>
      </Specimen>
      <Specimen of="ChangeNotes">
        <State of={say('bir neçə', 'several')}>
          <ChangeNotes notes={notes} locale={locale} />
        </State>
        <State of={say('bir', 'one')}>
          <ChangeNotes notes={notes.slice(0, 1)} locale={locale} />
        </State>
      </Specimen>
      <Specimen of="PressContact">
        <State of={say('bütün əlaqə vasitələri ilə', 'to be reached in every way')}>
          {desk && <PressContact contact={desk} />}
        </State>
      </Specimen>
      <Specimen of="ContactLines">
        <State of={say('yalnız ad', 'the name alone')}>
          <p className="contact">{archive && <ContactLines contact={archive} />}</p>
        </State>
      </Specimen>
      <Specimen of="Pagination">
        <State of={say('birinci səhifə', 'the first page')}>
          <Pagination page={{ newest: null, older }} />
        </State>
        <State of={say('ortada', 'in the middle')}>
          <Pagination page={{ newest: list, older }} />
        </State>
        <State of={say('sonuncu səhifə', 'the last page')}>
          <Pagination page={{ newest: list, older: null }} />
        </State>
      </Specimen>
      <Specimen of="Neighbours">
        <State of={say('hər iki tərəfdə', 'on either side')}>
          <Neighbours page={{ locale, earlier: long ?? null, later: pictured ?? null }} />
        </State>
        <State of={say('ən yeni xəbər', 'the newest item')}>
          <Neighbours page={{ locale, earlier: pictured ?? null, later: null }} />
        </State>
      </Specimen>
      <Specimen of="PeriodLinks">
        <State of={say('ayların ortasında', 'between two months')}>
          <PeriodLinks
            period={{
              year: 2026,
              month: 1,
              earlier: { year: 2025, month: 9, href: `${list}?year=2025&month=9` },
              later: { year: 2026, month: 2, href: `${list}?year=2026&month=2` },
            }}
            locale={locale}
          />
        </State>
        <State of={say('ən köhnə il', 'the oldest year')}>
          <PeriodLinks
            period={{
              year: 2014,
              month: null,
              earlier: null,
              later: { year: 2025, month: null, href: `${list}?year=2025` },
            }}
            locale={locale}
          />
        </State>
      </Specimen>
      <Specimen of="MonthCounts">
        <State of={say('bir neçə', 'several')}>
          <MonthCounts months={monthCounts(voice)} locale={locale} />
        </State>
      </Specimen>
      <Specimen of="NewsFilters">
        <State of={say('heç nə seçilməyib', 'nothing chosen')}>
          <NewsFilters page={{ locale, filters: idle }} />
        </State>
        <State of={say('növ və ay seçilib', 'kind and month chosen')}>
          <NewsFilters page={{ locale, filters: chosen }} />
        </State>
      </Specimen>
    </>
  )
}

import { EntryList } from '@/components/search/EntryList'
import { FoundList } from '@/components/search/FoundList'
import { NothingFound } from '@/components/search/NothingFound'
import { ReadAs } from '@/components/search/ReadAs'
import { SearchFilters } from '@/components/search/SearchFilters'
import { SearchForm } from '@/components/search/SearchForm'
import { itemPath, pagePath, searchPath } from '@/newsroom/addresses/paths'
import type { FoundItem, SearchPage, Worded } from '@/newsroom/queries/shapes'
import { Specimen, State } from './Specimen'
import type { Voice } from './voice'

/** Asking, and what is answered. */
export function SearchSpecimens({ voice }: { voice: Voice }) {
  const { locale, say, worded, foreign } = voice
  return (
    <>
      <Specimen of="SearchForm">
        <State of={say('boş', 'empty')}>
          <SearchForm locale={locale} id="q-empty" />
        </State>
        <State of={say('sual verilib', 'something was asked')}>
          <SearchForm locale={locale} id="q-asked" question="Gülnar" />
        </State>
      </Specimen>
      <Specimen of="EntryList">
        <State of={say('şəxs, təşkilat, tədbir', 'a person, an organisation, an event')}>
          <EntryList
            entries={[
              found(
                'person',
                worded('Gülnar Məmmədova', 'Gulnar Mammadova'),
                itemPath('people', locale, 'gulnar-memmedova'),
                worded('Hüquq şöbəsinin müdiri', 'Head of the Legal Division'),
              ),
              found(
                'organisation',
                foreign('Köç Müşahidə Mərkəzi', 'Migration Observatory'),
                itemPath('organisations', locale, 'merkez'),
              ),
              found('event', worded('Açıq qapı günü', 'Open day'), itemPath('events', locale, 'aciq-qapi')),
            ]}
            locale={locale}
          />
        </State>
      </Specimen>
      <Specimen of="FoundList">
        <State of={say('xəbər, səhifə', 'an item of news, a page')}>
          <FoundList
            items={[
              {
                ...found(
                  'speech',
                  worded('Açıq qapı günü', 'Open day'),
                  itemPath('news', locale, 'aciq-qapi'),
                ),
                extract: [
                  { text: say('Qonaqlar ', 'Visitors of the '), isHit: false },
                  { text: say('mərkəzin', 'centre'), isHit: true },
                  { text: say(' işi ilə tanış oldular …', ' saw its work …'), isHit: false },
                ],
                date: '2024-05-07T06:00:00.000Z',
              },
              found('page', worded('Əlaqə', 'Contacts'), pagePath(locale, say('elaqe', 'contacts'))),
            ]}
            locale={locale}
          />
        </State>
      </Specimen>
      <Specimen of="SearchFilters">
        <State of={say('il və növ', 'year and kind')}>
          <SearchFilters
            page={{
              locale,
              query: 'Gülnar',
              filters: [
                { filter: 'kind', options: [option('event', 3), option('speech', 12)] },
                { filter: 'year', options: [{ ...option('2024', 9), chosen: true }] },
              ],
            }}
          />
        </State>
      </Specimen>
      <Specimen of="ReadAs">
        <State of={say('yaxın söz', 'a near word')}>
          <ReadAs
            readAs={{ how: 'near', query: 'Gülnar', href: searchPath(locale, 'Gülnar') }}
            query="Gülnra"
          />
        </State>
      </Specimen>
      <Specimen of="NothingFound">
        <State of={say('heç nə tapılmayıb', 'nothing found')}>
          <NothingFound locale={locale} />
        </State>
      </Specimen>
    </>
  )
}

const found = (kind: string, name: Worded, href: string, note: Worded | null = null): FoundItem => ({
  id: href,
  kind,
  href,
  lang: name.lang,
  title: [{ text: name.text, isHit: false }],
  extract: [],
  note,
  date: null,
})

const option = (of: string, count: number): SearchPage['filters'][number]['options'][number] => ({
  value: of,
  of,
  name: null,
  count,
  chosen: false,
})

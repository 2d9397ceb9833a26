import { EntryList } from '@/components/search/EntryList'
import { NothingFound } from '@/components/search/NothingFound'
import { SearchForm } from '@/components/search/SearchForm'
import { itemPath } from '@/newsroom/addresses/paths'
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
              {
                kind: 'person',
                name: worded('Gülnar Məmmədova', 'Gulnar Mammadova'),
                href: itemPath('people', locale, 'gulnar-memmedova'),
                note: worded('Hüquq şöbəsinin müdiri', 'Head of the Legal Division'),
              },
              {
                kind: 'organisation',
                name: foreign('Köç Müşahidə Mərkəzi', 'Migration Observatory'),
                href: itemPath('organisations', locale, 'merkez'),
                note: null,
              },
              {
                kind: 'event',
                name: worded('Açıq qapı günü', 'Open day'),
                href: itemPath('events', locale, 'aciq-qapi'),
                note: null,
              },
            ]}
            locale={locale}
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

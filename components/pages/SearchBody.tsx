import { useTranslations } from 'next-intl'
import { SectionName } from '@/components/frame/SectionName'
import { NewsList } from '@/components/news/NewsList'
import { EntryList } from '@/components/search/EntryList'
import { NothingFound } from '@/components/search/NothingFound'
import { SearchForm } from '@/components/search/SearchForm'
import { formatNumber } from '@/newsroom/language/numbers'
import type { SearchPage } from '@/newsroom/queries/shapes'
import { PageSection } from './PageSection'

/** The question, and what answers it: names first, then news. */
export function SearchBody({ page }: { page: SearchPage }) {
  const t = useTranslations('SearchBody')
  const { locale, query, entries, items, total } = page
  return (
    <div className="wrap list">
      <h1>
        <SectionName section="search" />
      </h1>
      <SearchForm locale={locale} question={query} />
      {query && (
        <p className="count" role="status">
          {t('found', { count: total, number: formatNumber(total, locale), query })}
        </p>
      )}
      {query && total === 0 && <NothingFound locale={locale} />}
      {entries.length > 0 && (
        <PageSection title={t('entries')}>
          <EntryList entries={entries} locale={locale} />
        </PageSection>
      )}
      {items.length > 0 && (
        <PageSection title={t('items')}>
          <NewsList items={items} locale={locale} level={3} />
        </PageSection>
      )}
    </div>
  )
}

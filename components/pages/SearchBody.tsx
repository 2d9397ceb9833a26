import { useTranslations } from 'next-intl'
import { SectionName } from '@/components/frame/SectionName'
import { Pagination } from '@/components/news/Pagination'
import { EntryList } from '@/components/search/EntryList'
import { FoundList } from '@/components/search/FoundList'
import { NothingFound } from '@/components/search/NothingFound'
import { ReadAs } from '@/components/search/ReadAs'
import { SearchFilters } from '@/components/search/SearchFilters'
import { SearchForm } from '@/components/search/SearchForm'
import { withoutQuotes } from '@/components/search/withoutQuotes'
import { formatNumber } from '@/newsroom/language/numbers'
import type { SearchPage } from '@/newsroom/queries/shapes'
import { PageSection } from './PageSection'

/** The question, and what answers it: what is called so first, then everything else. */
export function SearchBody({ page }: { page: SearchPage }) {
  const t = useTranslations('SearchBody')
  const { locale, query, isAsked, readAs, called, items, total, isMore } = page
  const number = formatNumber(total, locale) + (isMore ? '+' : '')
  return (
    <div className="wrap list">
      <h1>
        <SectionName section="search" />
      </h1>
      <SearchForm locale={locale} question={query} />
      {query && (
        <div role="status">
          {!isAsked && <p className="count">{t('noWord')}</p>}
          {isAsked && readAs && <ReadAs readAs={readAs} query={query} />}
          {isAsked && (
            <p className="count">
              {t('found', { count: total, number, query: withoutQuotes(readAs?.query ?? query) })}
            </p>
          )}
          {isMore && <p className="count">{t('more', { number: formatNumber(total, locale) })}</p>}
        </div>
      )}
      {query && total === 0 && <NothingFound locale={locale} />}
      <SearchFilters page={page} />
      {called.length > 0 && (
        <PageSection title={t('entries')}>
          <EntryList entries={called} locale={locale} />
        </PageSection>
      )}
      {items.length > 0 && (
        <PageSection title={t('items')}>
          <FoundList items={items} locale={locale} />
        </PageSection>
      )}
      <Pagination page={page} />
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { SectionName } from '@/components/frame/SectionName'
import { NewsFilters } from '@/components/news/NewsFilters'
import { NewsList } from '@/components/news/NewsList'
import { Pagination } from '@/components/news/Pagination'
import { PeriodLinks } from '@/components/news/PeriodLinks'
import { periodWords } from '@/components/news/periodWords'
import { archivePath } from '@/newsroom/addresses/paths'
import { formatNumber } from '@/newsroom/language/numbers'
import type { NewsListPage } from '@/newsroom/queries/shapes'

/** News that meet the filters, newest first, page by page. A list of one year or month goes by its name. */
export function NewsListBody({ page }: { page: NewsListPage }) {
  const t = useTranslations('NewsListBody')
  const { locale, items, total, filters, period } = page
  const isFiltered = filters.some(({ options }) => options.some(({ chosen }) => chosen))
  const counted = { count: total, number: formatNumber(total, locale) }
  return (
    <div className="wrap list">
      <h1>{period ? periodWords(period, locale) : <SectionName section="news" />}</h1>
      <p className="count">
        <span role={isFiltered ? 'status' : undefined}>
          {isFiltered ? t('found', counted) : t('total', counted)}
        </span>{' '}
        <a href={archivePath(locale)}>{t('archive')}</a>
      </p>
      {period && <PeriodLinks period={period} locale={locale} />}
      <NewsFilters page={page} />
      <NewsList items={items} locale={locale} />
      <Pagination page={page} />
    </div>
  )
}

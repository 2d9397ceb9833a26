import { useTranslations } from 'next-intl'
import { SectionName } from '@/components/frame/SectionName'
import { NewsFilters } from '@/components/news/NewsFilters'
import { NewsList } from '@/components/news/NewsList'
import { Pagination } from '@/components/news/Pagination'
import { formatNumber } from '@/newsroom/language/numbers'
import type { NewsListPage } from '@/newsroom/queries/shapes'

/** News that meet the filters, newest first, page by page. */
export function NewsListBody({ page }: { page: NewsListPage }) {
  const t = useTranslations('NewsListBody')
  const { locale, items, total, filters } = page
  const isFiltered = filters.some(({ options }) => options.some(({ chosen }) => chosen))
  const counted = { count: total, number: formatNumber(total, locale) }
  return (
    <div className="wrap list">
      <h1>
        <SectionName section="news" />
      </h1>
      <p className="count">{isFiltered ? t('found', counted) : t('total', counted)}</p>
      <NewsFilters page={page} />
      <NewsList items={items} locale={locale} />
      <Pagination page={page} />
    </div>
  )
}

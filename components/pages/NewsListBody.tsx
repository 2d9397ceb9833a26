import { useTranslations } from 'next-intl'
import { SectionName } from '@/components/frame/SectionName'
import { NewsList } from '@/components/news/NewsList'
import { Pagination } from '@/components/news/Pagination'
import { formatNumber } from '@/newsroom/language/numbers'
import type { NewsListPage } from '@/newsroom/queries/shapes'

/** All news, newest first, page by page. */
export function NewsListBody({ page }: { page: NewsListPage }) {
  const t = useTranslations('NewsListBody')
  const { locale, items, total } = page
  return (
    <div className="wrap list">
      <h1>
        <SectionName section="news" />
      </h1>
      <p className="count">{t('total', { count: total, number: formatNumber(total, locale) })}</p>
      <NewsList items={items} locale={locale} />
      <Pagination page={page} />
    </div>
  )
}

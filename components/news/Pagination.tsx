import { useTranslations } from 'next-intl'
import { listPath } from '@/newsroom/addresses/paths'
import { formatNumber } from '@/newsroom/language/numbers'
import type { NewsListPage } from '@/newsroom/queries/shapes'

type Props = { page: Pick<NewsListPage, 'locale' | 'pageNumber' | 'pageCount'> }

/** To newer and older items, each a plain link. */
export function Pagination({ page: { locale, pageNumber, pageCount } }: Props) {
  const t = useTranslations('Pagination')
  if (pageCount < 2) return null
  return (
    <nav className="pagination" aria-label={t('label')}>
      {pageNumber > 1 && (
        <a href={listPath('news', locale, pageNumber - 1)} rel="prev">
          {t('newer')}
        </a>
      )}
      <span>
        {t('position', {
          number: formatNumber(pageNumber, locale),
          total: formatNumber(pageCount, locale),
        })}
      </span>
      {pageNumber < pageCount && (
        <a href={listPath('news', locale, pageNumber + 1)} rel="next">
          {t('older')}
        </a>
      )}
    </nav>
  )
}

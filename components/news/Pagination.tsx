import { useTranslations } from 'next-intl'
import type { NewsListPage } from '@/newsroom/queries/shapes'

type Props = { page: Pick<NewsListPage, 'newest' | 'older'> }

/** To the newest and to older items, each a plain link. */
export function Pagination({ page: { newest, older } }: Props) {
  const t = useTranslations('Pagination')
  if (!newest && !older) return null
  return (
    <nav className="pagination" aria-label={t('label')}>
      {newest && <a href={newest}>{t('newest')}</a>}
      {older && (
        <a href={older} rel="next">
          {t('older')}
        </a>
      )}
    </nav>
  )
}

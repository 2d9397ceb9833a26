import { useTranslations } from 'next-intl'
import { SectionLinks } from '@/components/frame/SectionLinks'
import { SearchForm } from '@/components/search/SearchForm'
import type { MissingPage } from '@/newsroom/queries/shapes'

/** A page that is not there, or no longer: says which, why if it is known, and where to look instead. */
export function MissingBody({
  page,
}: {
  page: Pick<MissingPage, 'locale' | 'status' | 'reason' | 'movedTo'>
}) {
  const t = useTranslations('MissingBody')
  const { locale, status, reason, movedTo } = page
  if (movedTo) {
    return (
      <div className="wrap missing">
        <h1>{t('moved')}</h1>
        <p className="summary">{t('movedText')}</p>
        <p>
          <a href={movedTo}>{t('movedTo')}</a>
        </p>
      </div>
    )
  }
  const gone = status === 410
  return (
    <div className="wrap missing">
      <h1>{gone ? t('gone') : t('notFound')}</h1>
      <p className="summary">{gone ? t('goneText') : t('notFoundText')}</p>
      {reason && <p>{t('reason', { reason })}</p>}
      <SearchForm locale={locale} />
      <p>{t('lists')}</p>
      <SectionLinks locale={locale} current={null} all />
    </div>
  )
}

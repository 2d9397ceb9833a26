import { useTranslations } from 'next-intl'
import { SectionName } from '@/components/frame/SectionName'
import { MonthCounts } from '@/components/news/MonthCounts'
import { periodWords } from '@/components/news/periodWords'
import { formatNumber } from '@/newsroom/language/numbers'
import type { ArchivePage } from '@/newsroom/queries/shapes'
import { PageSection } from './PageSection'

/** Every year and month that has news, newest first; together they lead to every item. */
export function ArchiveBody({ page: { locale, total, years } }: { page: ArchivePage }) {
  const t = useTranslations('ArchiveBody')
  return (
    <div className="wrap list archive">
      <h1>
        <SectionName section="archive" />
      </h1>
      <p className="intro">{t('intro', { count: total, number: formatNumber(total, locale) })}</p>
      {years.map((year) => (
        <PageSection
          key={year.year}
          title={periodWords(year, locale)}
          aside={
            <a href={year.href}>
              {t('year', {
                count: year.count,
                number: formatNumber(year.count, locale),
                period: periodWords(year, locale),
              })}
            </a>
          }
        >
          <MonthCounts months={year.months} locale={locale} />
        </PageSection>
      ))}
    </div>
  )
}

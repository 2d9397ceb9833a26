import { useTranslations } from 'next-intl'
import { formatNumber } from '@/newsroom/language/numbers'
import type { ArchivePage } from '@/newsroom/queries/shapes'
import { periodWords } from './periodWords'

type Props = { months: ArchivePage['years'][number]['months'] } & Pick<ArchivePage, 'locale'>

/** The months of a year, each leading to its news and saying how much there is. */
export function MonthCounts({ months, locale }: Props) {
  const t = useTranslations('MonthCounts')
  return (
    <ul className="months">
      {months.map((month) => (
        <li key={month.month}>
          <a href={month.href}>{periodWords(month, locale)}</a>{' '}
          <span className="minor">
            {t('news', { count: month.count, number: formatNumber(month.count, locale) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

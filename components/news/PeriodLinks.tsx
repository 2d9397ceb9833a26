import { useTranslations } from 'next-intl'
import type { Locale } from '@/newsroom/language/locales'
import type { ShownPeriod } from '@/newsroom/queries/shapes'
import { periodWords } from './periodWords'

interface Props {
  period: ShownPeriod
  locale: Locale
}

/** From a month or year of news to the nearest before and after it that have any. */
export function PeriodLinks({ period: { earlier, later }, locale }: Props) {
  const t = useTranslations('PeriodLinks')
  if (!earlier && !later) return null
  return (
    <nav className="periods" aria-label={t('label')}>
      {earlier && (
        <a href={earlier.href} rel="prev">
          {t('earlier', { period: periodWords(earlier, locale) })}
        </a>
      )}
      {later && (
        <a href={later.href} rel="next">
          {t('later', { period: periodWords(later, locale) })}
        </a>
      )}
    </nav>
  )
}

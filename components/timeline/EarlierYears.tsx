import { useTranslations } from 'next-intl'
import type { Locale } from '@/newsroom/language/locales'
import { formatNumber } from '@/newsroom/language/numbers'
import type { EarlierYear } from '@/newsroom/queries/shapes'

/** The years before what a timeline tells one by one, each a way to all its news. */
export function EarlierYears({ years, locale }: { years: EarlierYear[]; locale: Locale }) {
  const t = useTranslations('EarlierYears')
  if (years.length === 0) return null
  return (
    <section className="row earlier">
      <h3 className="side">{t('title')}</h3>
      <ul>
        {years.map(({ year, count, href }) => (
          <li key={year}>
            <a href={href}>{t('news', { year: `${year}`, count, number: formatNumber(count, locale) })}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { useTranslations } from 'next-intl'
import { Moment } from '@/components/text/Moment'
import type { Locale } from '@/newsroom/language/locales'

interface Props {
  /** ISO day; null where the beginning is not recorded */
  from: string | null
  /** ISO day; null where it lasts */
  to: string | null
  locale: Locale
}

/** How long an office or rank was held; of one without dates nothing is claimed, not even that it lasts. */
export function TimeHeld({ from, to, locale }: Props) {
  const t = useTranslations('TimeHeld')
  const dates = {
    from: () => from && <Moment at={from} locale={locale} />,
    to: () => to && <Moment at={to} locale={locale} />,
  }
  if (from && to) return t.rich('fromTo', dates)
  if (from) return t.rich('since', dates)
  return to ? t.rich('until', dates) : t('unrecorded')
}

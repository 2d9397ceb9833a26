import { useTranslations } from 'next-intl'
import { Moment } from '@/components/text/Moment'
import type { Locale } from '@/newsroom/language/locales'
import type { Days } from '@/newsroom/queries/shapes'

/** From when to when a project lasts, as far as it is recorded; nothing where it is not. */
export function ProjectTime({ days: { from, to }, locale }: { days: Days; locale: Locale }) {
  const t = useTranslations('ProjectTime')
  const dates = {
    from: () => from && <Moment at={from} locale={locale} />,
    to: () => to && <Moment at={to} locale={locale} />,
  }
  if (from && to) return from === to ? dates.from() : t.rich('fromTo', dates)
  if (from) return t.rich('from', dates)
  return to ? t.rich('until', dates) : null
}

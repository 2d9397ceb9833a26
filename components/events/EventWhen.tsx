import { useTranslations } from 'next-intl'
import { bakuDay, formatSpan, isoWithOffset } from '@/newsroom/language/dates'
import type { Locale } from '@/newsroom/language/locales'
import type { EventTime } from '@/newsroom/queries/shapes'

/** When an event takes place, with the name of the clock beside any hour. */
export function EventWhen({ time: { start, end, wholeDays }, locale }: { time: EventTime; locale: Locale }) {
  const t = useTranslations('EventWhen')
  const span = formatSpan(start, end, wholeDays, locale)
  const words = wholeDays ? span : t('bakuTime', { span })
  return <time dateTime={wholeDays ? bakuDay(start) : isoWithOffset(start)}>{words}</time>
}

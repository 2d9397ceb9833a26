import { useTranslations } from 'next-intl'
import { bakuDay, isoWithOffset, spanParts } from '@/newsroom/language/dates'
import type { Locale } from '@/newsroom/language/locales'
import type { EventTime } from '@/newsroom/queries/shapes'

/** When an event takes place, either end readable by machines, with the name of the clock beside any hour. */
export function EventWhen({ time: { start, end, wholeDays }, locale }: { time: EventTime; locale: Locale }) {
  const t = useTranslations('EventWhen')
  const { from, dash, to } = spanParts(start, end, wholeDays, locale)
  const stated = wholeDays ? bakuDay : isoWithOffset
  const span = (
    <>
      <time dateTime={stated(start)}>{from}</time>
      {end && to && (
        <>
          {dash}
          <time dateTime={stated(end)}>{to}</time>
        </>
      )}
    </>
  )
  return wholeDays ? span : t.rich('bakuTime', { span: () => span })
}

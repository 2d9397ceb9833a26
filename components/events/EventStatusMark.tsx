import { useTranslations } from 'next-intl'
import type { EventCard } from '@/newsroom/queries/shapes'

/** Says in words that an event was postponed or cancelled; that one is planned or over, its date says. */
export function EventStatusMark({ status }: { status: EventCard['status'] }) {
  const t = useTranslations('EventStatusMark')
  if (status !== 'postponed' && status !== 'cancelled') return null
  return <strong className="status">{t(`status.${status}`)}</strong>
}

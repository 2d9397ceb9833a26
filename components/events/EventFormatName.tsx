import { useTranslations } from 'next-intl'
import type { EventCard } from '@/newsroom/queries/shapes'

/** In person, online or both, in the words of the page. */
export function EventFormatName({ format }: { format: EventCard['format'] }) {
  const t = useTranslations('EventFormatName')
  return t(`format.${format}`)
}

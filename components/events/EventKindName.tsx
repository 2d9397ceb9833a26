import { useTranslations } from 'next-intl'
import type { EventCard } from '@/newsroom/queries/shapes'

/** Training, round table and so on, in the words of the page. */
export function EventKindName({ kind }: { kind: EventCard['kind'] }) {
  const t = useTranslations('EventKindName')
  return t(`kind.${kind}`)
}

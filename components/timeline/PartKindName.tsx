import { useTranslations } from 'next-intl'
import type { Part } from '@/newsroom/queries/shapes'

/** Whether a part was played in a news item or at an event. */
export function PartKindName({ kind }: { kind: Part['kind'] }) {
  const t = useTranslations('PartKindName')
  return t(`kind.${kind}`)
}

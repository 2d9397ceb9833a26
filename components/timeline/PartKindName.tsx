import { useTranslations } from 'next-intl'
import { NewsKindName } from '@/components/news/NewsKindName'
import type { Part } from '@/newsroom/queries/shapes'

/** What tells of a part: a press release, a statement and so on, or the event itself. */
export function PartKindName({ kind }: { kind: Part['kind'] }) {
  const t = useTranslations('PartKindName')
  return kind === 'event' ? t('event') : <NewsKindName kind={kind} />
}

import { useTranslations } from 'next-intl'
import type { NewsCard } from '@/newsroom/queries/shapes'

/** Press release, statement and so on, in the words of the page. */
export function NewsKindName({ kind }: { kind: NewsCard['kind'] }) {
  const t = useTranslations('NewsKindName')
  return t(`kind.${kind}`)
}

import { useTranslations } from 'next-intl'
import { NewsKindName } from '@/components/news/NewsKindName'
import type { NewsCard } from '@/newsroom/queries/shapes'

const others = ['person', 'organisation', 'event', 'project', 'document', 'topic', 'page'] as const
type Other = (typeof others)[number]

const isOther = (kind: string): kind is Other => (others as readonly string[]).includes(kind)

/** What was found: an item of news by its kind, everything else by what it is. */
export function FoundKind({ kind }: { kind: string }) {
  const t = useTranslations('FoundKind')
  return isOther(kind) ? t(`kind.${kind}`) : <NewsKindName kind={kind as NewsCard['kind']} />
}

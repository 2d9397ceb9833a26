import { useTranslations } from 'next-intl'
import type { ProjectCard } from '@/newsroom/queries/shapes'

/** Project, campaign, observance and so on, in the words of the page. */
export function ProjectKindName({ kind }: { kind: ProjectCard['kind'] }) {
  const t = useTranslations('ProjectKindName')
  return t(`kind.${kind}`)
}

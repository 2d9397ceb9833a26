import { useTranslations } from 'next-intl'
import type { OrganisationCard } from '@/newsroom/queries/shapes'

/** State body, international organisation and so on, in the words of the page. */
export function OrganisationKindName({ kind }: { kind: OrganisationCard['kind'] }) {
  const t = useTranslations('OrganisationKindName')
  return t(`kind.${kind}`)
}

import { useTranslations } from 'next-intl'
import type { DocumentCard } from '@/newsroom/queries/shapes'

/** Law, convention, report and so on, in the words of the page. */
export function DocumentKindName({ kind }: { kind: DocumentCard['kind'] }) {
  const t = useTranslations('DocumentKindName')
  return t(`kind.${kind}`)
}

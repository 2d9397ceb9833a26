import { useTranslations } from 'next-intl'
import type { SearchPage } from '@/newsroom/queries/shapes'
import { withoutQuotes } from './withoutQuotes'

type Props = { readAs: NonNullable<SearchPage['readAs']>; query: string }

/** Says openly that nothing answered to what was typed, and what was searched instead. */
export function ReadAs({ readAs: { how, query: instead, href }, query }: Props) {
  const t = useTranslations('ReadAs')
  return (
    <p className="read-as">
      {t(`how.${how}`, { query: withoutQuotes(query) })} <a href={href}>{instead}</a>
    </p>
  )
}

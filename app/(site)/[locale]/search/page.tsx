import { SearchBody } from '@/components/pages/SearchBody'
import { wordsIn } from '@/messages/wordsIn'
import { localeOf } from '@/newsroom/addresses/pieces'
import { search } from '@/newsroom/queries/search'
import type { Asked } from '../../asked'
import { PublicPage } from '../../PublicPage'

export default async function Search({ params, searchParams }: Asked) {
  const { q = '' } = await searchParams
  const locale = localeOf((await params).locale)
  const page = await search(locale, [q].flat().join(' '))
  const t = wordsIn(locale, 'SearchBody')
  return (
    <PublicPage page={page} section="search" title={page.query || null} description={t('description')}>
      <SearchBody page={page} />
    </PublicPage>
  )
}

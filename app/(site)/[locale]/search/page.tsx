import { SearchBody } from '@/components/pages/SearchBody'
import { localeOf } from '@/newsroom/addresses/pieces'
import { search } from '@/newsroom/queries/search'
import type { Asked } from '../../asked'
import { PublicPage } from '../../PublicPage'

export default async function Search({ params, searchParams }: Asked) {
  const { q = '' } = await searchParams
  const page = await search(localeOf((await params).locale), [q].flat().join(' '))
  return (
    <PublicPage page={page} section="search" title={page.query || null}>
      <SearchBody page={page} />
    </PublicPage>
  )
}

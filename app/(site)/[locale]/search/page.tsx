import { SearchBody } from '@/components/pages/SearchBody'
import { wordsIn } from '@/messages/wordsIn'
import { searchPath } from '@/newsroom/addresses/paths'
import { localeOf } from '@/newsroom/addresses/pieces'
import { readSearch } from '@/newsroom/addresses/searchFilter'
import { search } from '@/newsroom/queries/search'
import type { Asked } from '../../asked'
import { Missing } from '../../Missing'
import { PublicPage } from '../../PublicPage'

export default async function Search({ params, searchParams }: Asked) {
  const locale = localeOf((await params).locale)
  const asked = readSearch(await searchParams, locale)
  const page = asked && (await search(locale, asked))
  if (!page) return <Missing locale={locale} path={searchPath(locale)} section="search" />
  const t = wordsIn(locale, 'SearchBody')
  return (
    <PublicPage page={page} section="search" title={page.query || null} description={t('description')}>
      <SearchBody page={page} />
    </PublicPage>
  )
}

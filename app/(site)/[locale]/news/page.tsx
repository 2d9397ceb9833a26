import { NewsListBody } from '@/components/pages/NewsListBody'
import { wordsIn } from '@/messages/wordsIn'
import { listPath } from '@/newsroom/addresses/paths'
import { localeOf, pageNumberOf } from '@/newsroom/addresses/pieces'
import { newsList } from '@/newsroom/queries/newsList'
import type { Asked } from '../../asked'
import { Missing } from '../../Missing'
import { PublicPage } from '../../PublicPage'

export default async function NewsList({ params, searchParams }: Asked) {
  const locale = localeOf((await params).locale)
  const number = pageNumberOf((await searchParams).page)
  const page = number && (await newsList(locale, number))
  if (!page) return <Missing locale={locale} path={listPath('news', locale)} section="news" />
  const t = wordsIn(locale, 'Pagination')
  const position = t('position', { number: `${page.pageNumber}`, total: `${page.pageCount}` })
  return (
    <PublicPage page={page} section="news" title={number > 1 ? position : null}>
      <NewsListBody page={page} />
    </PublicPage>
  )
}

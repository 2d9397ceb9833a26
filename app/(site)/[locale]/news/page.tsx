import { filterTitle } from '@/components/news/filterTitle'
import { NewsListBody } from '@/components/pages/NewsListBody'
import { wordsIn } from '@/messages/wordsIn'
import { readNewsQuestion } from '@/newsroom/addresses/newsFilter'
import { listPath } from '@/newsroom/addresses/paths'
import { localeOf } from '@/newsroom/addresses/pieces'
import { newsList } from '@/newsroom/queries/newsList'
import type { Asked } from '../../asked'
import { Missing } from '../../Missing'
import { PublicPage } from '../../PublicPage'

export default async function NewsList({ params, searchParams }: Asked) {
  const locale = localeOf((await params).locale)
  const question = readNewsQuestion(await searchParams, locale)
  const page = question && (await newsList(locale, question))
  if (!page) return <Missing locale={locale} path={listPath('news', locale)} section="news" />
  const t = wordsIn(locale, 'NewsListBody')
  return (
    <PublicPage page={page} section="news" title={filterTitle(page)} description={t('description')}>
      <NewsListBody page={page} />
    </PublicPage>
  )
}

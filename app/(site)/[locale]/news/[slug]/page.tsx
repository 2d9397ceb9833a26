import { NewsBody } from '@/components/pages/NewsBody'
import { newsArticle } from '@/components/structured/newsArticle'
import { wordsIn } from '@/messages/wordsIn'
import { carpetPath } from '@/newsroom/addresses/paths'
import { decoded, localeOf, pathBelow } from '@/newsroom/addresses/pieces'
import { newsItem } from '@/newsroom/queries/newsItem'
import type { Asked } from '../../../asked'
import { Missing } from '../../../Missing'
import { PublicPage } from '../../../PublicPage'

export default async function NewsItem({ params, searchParams }: Asked<{ slug: string }>) {
  const { locale: piece, slug } = await params
  const locale = localeOf(piece)
  const page = await newsItem(locale, decoded(slug))
  if (!page)
    return (
      <Missing
        locale={locale}
        path={pathBelow('news', locale, slug)}
        section="news"
        query={await searchParams}
      />
    )
  const { title, summary, picture } = page
  const kindOf = wordsIn(locale, 'NewsKindName')
  return (
    <PublicPage
      page={page}
      section="news"
      title={title}
      description={summary}
      picture={picture}
      about={(frame) => (page.withdrawn ? null : newsArticle(frame, page))}
      kind="article"
      pattern={carpetPath(page.id)}
      article={{
        publishedAt: page.publishedAt,
        updatedAt: page.updatedAt,
        section: kindOf(`kind.${page.kind}`),
        tags: page.topics.map(({ name }) => name.text),
      }}
    >
      <NewsBody page={page} />
    </PublicPage>
  )
}

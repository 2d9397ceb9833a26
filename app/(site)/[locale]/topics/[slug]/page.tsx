import { TopicBody } from '@/components/pages/TopicBody'
import { topic as topicData } from '@/components/structured/topic'
import { excerpt } from '@/components/text/excerpt'
import { wordsIn } from '@/messages/wordsIn'
import { decoded, localeOf, pathBelow } from '@/newsroom/addresses/pieces'
import { topic } from '@/newsroom/queries/topic'
import type { Asked } from '../../../asked'
import { Missing } from '../../../Missing'
import { PublicPage } from '../../../PublicPage'

export default async function Topic({ params }: Asked<{ slug: string }>) {
  const { locale: piece, slug } = await params
  const locale = localeOf(piece)
  const page = await topic(locale, decoded(slug))
  if (!page) return <Missing locale={locale} path={pathBelow('topics', locale, slug)} section="topics" />
  const t = wordsIn(locale, 'TopicBody')
  return (
    <PublicPage
      page={page}
      section="topics"
      title={page.name.text}
      description={excerpt(page.about) ?? t('description', { name: page.name.text })}
      about={(frame) => topicData(frame, page)}
    >
      <TopicBody page={page} />
    </PublicPage>
  )
}

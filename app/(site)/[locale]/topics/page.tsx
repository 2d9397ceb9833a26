import { TopicListBody } from '@/components/pages/TopicListBody'
import { wordsIn } from '@/messages/wordsIn'
import { localeOf } from '@/newsroom/addresses/pieces'
import { topicList } from '@/newsroom/queries/topicList'
import type { Asked } from '../../asked'
import { PublicPage } from '../../PublicPage'

export default async function TopicList({ params }: Asked) {
  const locale = localeOf((await params).locale)
  const page = await topicList(locale)
  const t = wordsIn(locale, 'TopicListBody')
  return (
    <PublicPage page={page} section="topics" description={t('intro')}>
      <TopicListBody page={page} />
    </PublicPage>
  )
}

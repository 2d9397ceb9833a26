import { PeopleListBody } from '@/components/pages/PeopleListBody'
import { wordsIn } from '@/messages/wordsIn'
import { localeOf } from '@/newsroom/addresses/pieces'
import { peopleList } from '@/newsroom/queries/peopleList'
import type { Asked } from '../../asked'
import { PublicPage } from '../../PublicPage'

export default async function PeopleList({ params }: Asked) {
  const locale = localeOf((await params).locale)
  const page = await peopleList(locale)
  const t = wordsIn(locale, 'PeopleListBody')
  return (
    <PublicPage page={page} section="people" description={t('intro')}>
      <PeopleListBody page={page} />
    </PublicPage>
  )
}

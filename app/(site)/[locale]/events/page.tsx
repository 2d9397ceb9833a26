import { EventListBody } from '@/components/pages/EventListBody'
import { wordsIn } from '@/messages/wordsIn'
import { localeOf } from '@/newsroom/addresses/pieces'
import { eventList } from '@/newsroom/queries/eventList'
import type { Asked } from '../../asked'
import { PublicPage } from '../../PublicPage'

export default async function EventList({ params }: Asked) {
  const locale = localeOf((await params).locale)
  const page = await eventList(locale)
  const t = wordsIn(locale, 'EventListBody')
  return (
    <PublicPage page={page} section="events" description={t('description')}>
      <EventListBody page={page} />
    </PublicPage>
  )
}

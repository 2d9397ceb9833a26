import { EventListBody } from '@/components/pages/EventListBody'
import { localeOf } from '@/newsroom/addresses/pieces'
import { eventList } from '@/newsroom/queries/eventList'
import type { Asked } from '../../asked'
import { PublicPage } from '../../PublicPage'

export default async function EventList({ params }: Asked) {
  const page = await eventList(localeOf((await params).locale))
  return (
    <PublicPage page={page} section="events">
      <EventListBody page={page} />
    </PublicPage>
  )
}

import { EventBody } from '@/components/pages/EventBody'
import { event as eventData } from '@/components/structured/event'
import { wordsIn } from '@/messages/wordsIn'
import { decoded, localeOf, pathBelow } from '@/newsroom/addresses/pieces'
import { event } from '@/newsroom/queries/event'
import type { Asked } from '../../../asked'
import { Missing } from '../../../Missing'
import { PublicPage } from '../../../PublicPage'

export default async function Event({ params }: Asked<{ slug: string }>) {
  const { locale: piece, slug } = await params
  const locale = localeOf(piece)
  const page = await event(locale, decoded(slug))
  if (!page) return <Missing locale={locale} path={pathBelow('events', locale, slug)} section="events" />
  const { title, summary, gallery } = page
  const t = wordsIn(locale, 'EventBody')
  return (
    <PublicPage
      page={page}
      section="events"
      title={title.text}
      description={summary?.text ?? t('description', { name: title.text })}
      picture={gallery[0]}
      about={(frame) => eventData(frame, page)}
    >
      <EventBody page={page} />
    </PublicPage>
  )
}

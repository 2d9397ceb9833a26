import type { PayloadRequest, Where } from 'payload'
import type { PublishableCollection } from './publishable'

const most = 20

/** Where public items name an entry of the register, by the entry's collection. */
const citations: Partial<Record<PublishableCollection, { news: string; events?: string }>> = {
  people: { news: 'participations.person', events: 'programme.person' },
  organisations: { news: 'organisations.organisation', events: 'organisations.organisation' },
  events: { news: 'event' },
}

/** Titles of the public items and events that name an entry, at most twenty. */
export async function citingItems(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
): Promise<string[]> {
  const paths = citations[collection]
  if (!paths) return []
  const common = { depth: 0, limit: most, pagination: false, overrideAccess: true, req } as const // counts, does not show
  const naming = (path: string): Where => ({ [path]: { equals: id }, _status: { equals: 'published' } })
  const news = await req.payload.find({
    ...common,
    collection: 'news',
    where: naming(paths.news),
    select: { title: true },
  })
  const events = paths.events
    ? await req.payload.find({
        ...common,
        collection: 'events',
        where: naming(paths.events),
        select: { title: true },
      })
    : { docs: [] }
  return [...news.docs, ...events.docs].map((doc) => doc.title ?? doc.id)
}

import 'server-only'
import type { Where } from 'payload'
import type { Locale } from '@/newsroom/language/locales'
import { readCards } from '../news/readCards'
import { eventFields, readEntries } from '../register/readEntries'
import type { StoredNewsCard } from '../stored'
import type { EventWithParts, NewsWithParts } from './parts'

/** News of a language and events in which someone took part, with the rows that say how. */
export async function readParts(
  locale: Locale,
  rows: { news: 'participations' | 'organisations'; events: 'programme' | 'organisations' },
  where: { news: Where; events: Where },
): Promise<{ news: NewsWithParts[]; events: EventWithParts[] }> {
  const [news, events] = await Promise.all([
    readCards<NewsWithParts & StoredNewsCard>(locale, [where.news], {
      select: { event: true, originalDate: true, [rows.news]: true },
    }),
    readEntries<EventWithParts>('events', { ...eventFields, [rows.events]: true }, where.events),
  ])
  return { news, events }
}

import 'server-only'
import type { Where } from 'payload'
import type { Locale } from '@/newsroom/language/locales'
import { readCards } from '../news/readCards'
import { eventFields, readEntries } from '../register/readEntries'
import type { StoredNewsCard } from '../stored'
import type { EventWithParts, NewsWithParts } from './parts'

/**
 * News of a language and events in which someone took part, with the rows that say how; no rows where they
 * belong to a project or cite a document.
 */
export async function readParts(
  locale: Locale,
  rows: { news?: 'participations' | 'organisations'; events?: 'programme' | 'organisations' },
  where: { news: Where; events: Where },
): Promise<{ news: NewsWithParts[]; events: EventWithParts[] }> {
  const [news, events] = await Promise.all([
    readCards<NewsWithParts & StoredNewsCard>(locale, [where.news], {
      select: { event: true, originalDate: true, ...selected(rows.news) },
    }),
    readEntries<EventWithParts>('events', { ...eventFields, ...selected(rows.events) }, where.events),
  ])
  return { news, events }
}

const selected = (field: string | undefined) => (field ? { [field]: true } : {})

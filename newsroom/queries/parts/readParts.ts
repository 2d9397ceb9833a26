import 'server-only'
import type { Where } from 'payload'
import type { RegisterFilter } from '@/newsroom/addresses/newsFilter'
import type { Locale } from '@/newsroom/language/locales'
import { readCards } from '../news/readCards'
import { eventFields, readEntries } from '../register/readEntries'
import type { EarlierYear } from '../shapes'
import type { StoredNewsCard } from '../stored'
import { earlierYears } from './earlierYears'
import type { EventWithParts, NewsWithParts } from './parts'
import type { Subject } from './tellings'
import { tellingsOf } from './tellings'

/** How many of the latest items a page tells one by one; of older ones it names the years. */
export const mostParts = 60

export interface Parts {
  /** The latest news that tell of the subject, with the rows that say how */
  news: NewsWithParts[]
  /** All its events */
  events: EventWithParts[]
  /** Those of which no item of the language tells, however old: an event stands for itself only while none does */
  untold: EventWithParts[]
  earlier: EarlierYear[]
}

interface Asked {
  subject: Subject
  id: string
  /** Slug in the language, by which lists are filtered; where lists cannot be filtered by it, all is told */
  list: { filter: RegisterFilter; slug: string } | null
  /** The rows of news and events that say how they took part; none for what is only named */
  rows: { news?: 'participations' | 'organisations'; events?: 'programme' | 'organisations' }
  events: Where
}

/** The list of a subject's news; none while it has no address in the language, as in the preview of a draft. */
export const listOf = (filter: RegisterFilter, slug: string | null | undefined): Asked['list'] =>
  slug ? { filter, slug } : null

/** News of a language and events in which somebody or something had a part. */
export async function readParts(locale: Locale, asked: Asked): Promise<Parts> {
  const [tellings, events] = await Promise.all([
    tellingsOf(locale, asked.subject, asked.id),
    readEntries<EventWithParts>('events', { ...eventFields, ...selected(asked.rows.events) }, asked.events),
  ])
  const shown = asked.list ? tellings.slice(0, mostParts) : tellings
  const news = await readCards<NewsWithParts & StoredNewsCard>(
    locale,
    [{ id: { in: shown.map(({ id }) => id) } }],
    { select: { event: true, originalDate: true, ...selected(asked.rows.news) } },
  )
  const told = new Set(tellings.map(({ event }) => event))
  return {
    news,
    events,
    untold: events.filter(({ id }) => !told.has(id)),
    earlier: asked.list ? earlierYears(tellings, shown.length, locale, asked.list) : [],
  }
}

const selected = (field: string | undefined) => (field ? { [field]: true } : {})

import 'server-only'
import { cache } from 'react'
import { listPath } from '../addresses/paths'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { listTag, siteTag } from '../publishing/tags'
import { nextOver, overAt } from './parts/timeOfEvents'
import { eventCard } from './register/cards'
import { readEvents } from './register/readEntries'
import type { EventListPage } from './shapes'

/** Events that have a title in the language: what is coming, soonest first, then what is over, latest first. */
export const eventList = cache(async (locale: Locale): Promise<EventListPage> => {
  const now = new Date()
  const stored = await readEvents({ [`title.${locale}`]: { exists: true } })
  const cards = stored.flatMap((event) => eventCard(event, { locale }) ?? []).filter(({ href }) => href)
  const coming = cards.filter((card) => overAt(card) > now)
  const other = otherLocale(locale)
  return {
    locale,
    path: listPath('events', locale),
    other: { locale: other, href: listPath('events', other) },
    tags: [siteTag, listTag('events', locale)],
    until: nextOver(coming, now),
    coming: coming.toSorted((a, b) => a.start.localeCompare(b.start)),
    past: cards.filter((card) => overAt(card) <= now),
  }
})

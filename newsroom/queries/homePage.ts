import 'server-only'
import { cache } from 'react'
import { homePath } from '../addresses/paths'
import { bakuDay } from '../language/dates'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { homeTag, listTag, siteTag } from '../publishing/tags'
import { comingEvents } from './comingEvents'
import { leading } from './leading'
import { newsCard } from './news/newsCard'
import { readCards } from './news/readCards'
import { nextOver } from './parts/timeOfEvents'
import { organisationCard, personCard } from './register/cards'
import { openRegister } from './register/openRegister'
import type { HomePage } from './shapes'
import { siteFrame } from './siteFrame'
import type { StoredNewsCard, StoredNewsItem } from './stored'

/** From how many of the latest items the page is made, and how much of each kind it shows. */
const most = { items: 12, latest: 6, coming: 4, people: 8, partners: 8 }

type Item = StoredNewsCard & Pick<StoredNewsItem, 'participations' | 'organisations'>

/**
 * The front page: what was chosen leads, else the newest item with a picture; people and partners are those of
 * the latest items, the agency itself not among its partners.
 */
export const homePage = cache(async (locale: Locale): Promise<HomePage> => {
  const now = new Date()
  const [frame, chosen, items, events] = await Promise.all([
    siteFrame(locale),
    readChosen(locale),
    readCards<Item>(locale, [], {
      select: { participations: true, organisations: true },
      limit: most.items,
    }),
    comingEvents(locale, now),
  ])
  const people = [...new Set(items.flatMap((item) => (item.participations ?? []).map((row) => row.person)))]
  const partners = [
    ...new Set(items.flatMap((item) => (item.organisations ?? []).map((row) => row.organisation))),
  ]
  const register = await openRegister(locale, {
    people,
    organisations: partners,
    media: [...chosen, ...items].map(({ leadImage }) => leadImage?.image),
    offices: people,
  })
  const cards = items.map((item) => newsCard(item, register))
  const [first = cards.find((card) => card.picture) ?? cards[0], ...more] = chosen.map((item) =>
    newsCard(item, register),
  )
  const leads = new Set([first, ...more].map((card) => card?.id))
  const coming = events.slice(0, most.coming)
  const other = otherLocale(locale)
  return {
    locale,
    path: homePath(locale),
    other: { locale: other, href: homePath(other) },
    tags: [siteTag, homeTag, listTag('news', locale), listTag('events', locale), ...register.tags],
    until: nextOver(coming, now),
    lead: first ?? null,
    leading: more,
    latest: cards.filter(({ id }) => !leads.has(id)).slice(0, most.latest),
    coming,
    people: people
      .flatMap((id) => register.people.get(id ?? '') ?? [])
      .filter((person) => !person.leftOutOfLists)
      .flatMap((person) => personCard(person, register, bakuDay(now)) ?? [])
      .slice(0, most.people),
    partners: partners
      .flatMap((id) => register.organisations.get(id) ?? [])
      .flatMap((organisation) => organisationCard(organisation, register) ?? [])
      .filter(({ name }) => name.text !== frame.agency)
      .slice(0, most.partners),
  }
})

/** Chosen items that are public now, as they were chosen; one that was taken down leaves its place to the next. */
async function readChosen(locale: Locale): Promise<StoredNewsCard[]> {
  const ids = await leading(locale)
  const items = ids.length > 0 ? await readCards(locale, [{ id: { in: ids } }]) : []
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? [])
}

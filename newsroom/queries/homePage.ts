import 'server-only'
import { cache } from 'react'
import { newsListPath } from '../addresses/newsFilter'
import { homePath } from '../addresses/paths'
import { bakuDay } from '../language/dates'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { homeTag, listTag, siteTag } from '../publishing/tags'
import { comingEvents } from './comingEvents'
import { leading } from './leading'
import type { OfMonth } from './news/namedOfMonth'
import { namedOfMonth } from './news/namedOfMonth'
import { newsCard } from './news/newsCard'
import { readCards } from './news/readCards'
import { nextOver } from './parts/timeOfEvents'
import { organisationCard, personCard } from './register/cards'
import { openRegister } from './register/openRegister'
import type { HomePage, PeriodLink } from './shapes'
import { siteFrame } from './siteFrame'
import type { StoredNewsCard } from './stored'

/** From how many of the latest items the page is made, and how much of each kind it shows. */
const most = { items: 12, latest: 6, coming: 4, people: 8, partners: 8 }

/**
 * The front page: what was chosen leads, else the newest item with a picture; then what is coming, the latest,
 * and the people and partners of the month (news/namedOfMonth).
 */
export const homePage = cache(async (locale: Locale): Promise<HomePage> => {
  const now = new Date()
  const [named, chosen, items, events] = await Promise.all([
    siteFrame(locale).then(({ agency }) => namedOfMonth(locale, agency)),
    readChosen(locale),
    readCards(locale, [], { limit: most.items }),
    comingEvents(locale, now),
  ])
  const people = named.people.ids.slice(0, most.people)
  const organisations = named.organisations.ids.slice(0, most.partners)
  const register = await openRegister(locale, {
    people,
    organisations,
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
  const speakersIn = monthOf(named.people, locale)
  const partnersIn = monthOf(named.organisations, locale)
  return {
    locale,
    path: homePath(locale),
    other: { locale: other, href: homePath(other) },
    tags: [
      siteTag,
      homeTag,
      ...(['news', 'events', 'people', 'organisations'] as const).map((list) => listTag(list, locale)),
      ...register.tags,
    ],
    until: nextOver(coming, now),
    lead: first ?? null,
    leading: more,
    latest: cards.filter(({ id }) => !leads.has(id)).slice(0, most.latest),
    coming,
    people: speakersIn && {
      month: speakersIn,
      people: people
        .flatMap((id) => register.people.get(id) ?? [])
        .flatMap((person) => personCard(person, register, bakuDay(now)) ?? []),
    },
    partners: partnersIn && {
      month: partnersIn,
      organisations: organisations
        .flatMap((id) => register.organisations.get(id) ?? [])
        .flatMap((organisation) => organisationCard(organisation, register) ?? []),
    },
  }
})

/** Chosen items that are public now, as they were chosen; one that was taken down leaves its place to the next. */
async function readChosen(locale: Locale): Promise<StoredNewsCard[]> {
  const ids = await leading(locale)
  const items = ids.length > 0 ? await readCards(locale, [{ id: { in: ids } }]) : []
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? [])
}

const monthOf = ({ month }: OfMonth, locale: Locale): PeriodLink | null =>
  month && { ...month, href: newsListPath(locale, { year: month.year, month: month.month ?? undefined }) }

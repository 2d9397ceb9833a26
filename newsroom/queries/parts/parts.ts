import { itemPath } from '@/newsroom/addresses/paths'
import { bakuDay, yearOf } from '@/newsroom/language/dates'
import type { Locale } from '@/newsroom/language/locales'
import { dayOfItem } from '@/newsroom/publishing/dayOfItem'
import type { Day } from '@/newsroom/publishing/officeOn'
import { hrefOf, linkTo } from '../register/links'
import type { Register } from '../register/openRegister'
import type { Part, YearOfParts } from '../shapes'
import type {
  StoredEvent,
  StoredLink,
  StoredNewsCard,
  StoredNewsItem,
  StoredParticipation,
  StoredProgrammePart,
} from '../stored'
import { tookInEvent, tookInNews } from './speakers'

export type NewsWithParts = Pick<StoredNewsCard, 'id' | 'kind' | 'title' | 'slug' | 'publishedAt'> &
  Pick<StoredNewsItem, 'event' | 'originalDate'> & {
    participations?: StoredParticipation[] | null
    organisations?: StoredLink[] | null
  }

export type EventWithParts = StoredEvent & {
  programme?: StoredProgrammePart[] | null
  organisations?: StoredLink[] | null
}

type Subject = Pick<Part, 'kind' | 'id' | 'title' | 'href' | 'date'>
type Playing = Pick<Part, 'office' | 'rank' | 'contribution' | 'topic' | 'role'>

const nothing: Playing = { office: null, rank: null, contribution: null, topic: null, role: null }

const inNews = (item: NewsWithParts, register: Register): Subject => ({
  kind: item.kind,
  id: item.id,
  title: { text: item.title, lang: register.locale },
  href: itemPath('news', register.locale, item.slug),
  date: dayOfPart(item, register.events.get(item.event ?? '')?.start ?? null),
})

/** "That day" of the item, whose office is shown with it; an announcement of what is to come, the day it was made. */
function dayOfPart(item: NewsWithParts, eventStart: string | null): Day {
  const day = dayOfItem(item, eventStart, item.publishedAt)
  const published = bakuDay(item.publishedAt)
  if (published < day) return published
  return day
}

function atEvent(event: EventWithParts, locale: Locale): Subject | null {
  const link = linkTo('events', event, locale)
  return (
    link && {
      kind: 'event',
      id: event.id,
      title: link.name,
      href: hrefOf('events', event, locale),
      date: bakuDay(event.start),
    }
  )
}

/** What a person did, item by item, with the office of that day as the item itself shows it. */
export function partsOfPerson(
  person: string,
  news: NewsWithParts[],
  untold: EventWithParts[],
  register: Register,
): Part[] {
  const { locale } = register
  const own = news.flatMap((item) =>
    (item.participations ?? [])
      .filter((row) => row.person === person)
      .map((row) => ({ ...nothing, ...inNews(item, register), ...playing(tookInNews(row, locale)) })),
  )
  const others = untold.flatMap((event) => {
    const subject = atEvent(event, locale)
    const rows = (event.programme ?? []).filter((row) => row.person === person)
    return subject
      ? rows.map((row) => ({ ...nothing, ...subject, ...playing(tookInEvent(row, locale)) }))
      : []
  })
  return latestFirst([...own, ...others])
}

const playing = ({ office, rank, contribution, topic }: ReturnType<typeof tookInNews>) => ({
  office,
  rank,
  contribution,
  topic,
})

/** Where an organisation took part, each with its role there. */
export function partsOfOrganisation(
  organisation: string,
  news: NewsWithParts[],
  untold: EventWithParts[],
  register: Register,
): Part[] {
  const roles = (links: StoredLink[] | null | undefined) => [
    ...new Set((links ?? []).filter((link) => link.organisation === organisation).map(({ role }) => role)),
  ]
  const own = news.flatMap((item) =>
    roles(item.organisations).map((role) => ({ ...nothing, ...inNews(item, register), role })),
  )
  const others = untold.flatMap((event) => {
    const subject = atEvent(event, register.locale)
    return subject ? roles(event.organisations).map((role) => ({ ...nothing, ...subject, role })) : []
  })
  return latestFirst([...own, ...others])
}

/** News, and events of which none of them tells, as parts of what they are about. */
export function partsAbout(news: NewsWithParts[], untold: EventWithParts[], register: Register): Part[] {
  const told = news.map((item) => ({ ...nothing, ...inNews(item, register) }))
  const others = untold.flatMap((event) => {
    const subject = atEvent(event, register.locale)
    return subject ? { ...nothing, ...subject } : []
  })
  return latestFirst([...told, ...others])
}

const latestFirst = (parts: Part[]): Part[] => parts.toSorted((a, b) => b.date.localeCompare(a.date))

/** Parts under their years, as they are sorted. */
export const underYears = (parts: Part[]): YearOfParts[] =>
  [...Map.groupBy(parts, ({ date }) => yearOf(date))].map(([year, members]) => ({ year, parts: members }))

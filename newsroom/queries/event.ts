import 'server-only'
import { cache } from 'react'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { documentTag, siteTag } from '../publishing/tags'
import { countryName } from './countries'
import { newsCard } from './news/newsCard'
import { readCards } from './news/readCards'
import { namedLinks } from './parts/namedLinks'
import { partners } from './parts/partners'
import type { Took } from './parts/speakers'
import { speakers, tookInEvent, tookInNews } from './parts/speakers'
import { picture } from './pictures/picture'
import { eventCard } from './register/cards'
import { hrefOf } from './register/links'
import { openRegister } from './register/openRegister'
import { eventFields } from './register/readEntries'
import { readOne } from './register/readOne'
import type { EventPage } from './shapes'
import type {
  StoredEvent,
  StoredLink,
  StoredNewsCard,
  StoredNewsItem,
  StoredProgrammePart,
  StoredUse,
} from './stored'
import type { PerLanguage } from './words'
import { inLanguage } from './words'

interface Stored extends StoredEvent {
  summary: PerLanguage
  address: PerLanguage
  mapLink?: string | null
  countries?: string[] | null
  programme?: StoredProgrammePart[] | null
  organisations?: StoredLink[] | null
  projects?: string[] | null
  documents?: string[] | null
  registrationLink?: string | null
  gallery?: StoredUse<PerLanguage>[] | null
}

const fields = {
  ...eventFields,
  summary: true,
  address: true,
  mapLink: true,
  countries: true,
  programme: true,
  organisations: true,
  projects: true,
  documents: true,
  registrationLink: true,
  gallery: true,
} as const

type Item = StoredNewsCard & Pick<StoredNewsItem, 'participations'>

/** An event with its programme and partners, and every item of this language about it. */
export const event = cache(async (locale: Locale, slug: string): Promise<EventPage | null> => {
  const stored = await readOne<Stored>('events', locale, slug, fields)
  return stored && eventPage(locale, stored)
})

/** The page of a stored entry, whatever it was read as; null where the language has none. */
export async function eventPage(locale: Locale, stored: Stored): Promise<EventPage | null> {
  const card = eventCard(stored, { locale })
  if (!card?.href) return null
  const news = await readCards<Item>(locale, [{ event: { equals: stored.id } }], {
    select: { participations: true },
  })
  const rows = programmeOf(stored, news, locale)
  const links = stored.organisations ?? []
  const gallery = stored.gallery ?? []
  const register = await openRegister(locale, {
    people: rows.map(({ person }) => person),
    organisations: links.map(({ organisation }) => organisation),
    projects: stored.projects ?? [],
    documents: stored.documents ?? [],
    media: [...gallery.map(({ image }) => image), ...news.map(({ leadImage }) => leadImage?.image)],
  })
  const other = otherLocale(locale)
  return {
    ...card,
    locale,
    path: card.href,
    other: { locale: other, href: hrefOf('events', stored, other) },
    tags: [
      siteTag,
      documentTag('events', stored.id),
      ...news.map(({ id }) => documentTag('news', id)),
      ...register.tags,
    ],
    until: null,
    summary: inLanguage(stored.summary, locale),
    address: inLanguage(stored.address, locale),
    mapLink: stored.mapLink || null,
    countries: (stored.countries ?? []).map((code) => countryName(code, locale)),
    registrationLink: stored.registrationLink || null,
    programme: speakers(rows, register),
    partners: partners(links, register),
    projects: namedLinks('projects', stored.projects, register),
    documents: namedLinks('documents', stored.documents, register),
    gallery: gallery.flatMap(
      ({ image, alt, caption, decorative }) =>
        picture(register.media.get(image ?? ''), 'text', {
          alt: alt?.[locale],
          caption: caption?.[locale],
          decorative,
        }) ?? [],
    ),
    news: news.map((item) => newsCard(item, register)),
  }
}

/** The event's own programme, or where it has none, what the items about it say of who took part. */
function programmeOf(stored: Stored, news: Item[], locale: Locale): Took[] {
  if (stored.programme?.length) return stored.programme.map((row) => tookInEvent(row, locale))
  const told = news.flatMap((item) => (item.participations ?? []).map((row) => tookInNews(row, locale)))
  const whoAndWhat = ({ person, freeName, contribution, topic }: Took) =>
    JSON.stringify([person ?? freeName?.text, contribution, topic?.text])
  return [...Map.groupBy(told, whoAndWhat).values()].flatMap(([first]) => first ?? [])
}

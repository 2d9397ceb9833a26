import 'server-only'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { cache } from 'react'
import { itemPath } from '../addresses/paths'
import { bakuDay } from '../language/dates'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { besideTag, documentTag, listTag, siteTag, storyTag } from '../publishing/tags'
import { asVisitor, published } from './asVisitor'
import type { Around } from './news/aroundItem'
import { aroundItem } from './news/aroundItem'
import { newsCard } from './news/newsCard'
import { cardFields } from './news/readCards'
import { openPayload } from './openPayload'
import { namedLinks } from './parts/namedLinks'
import { partners } from './parts/partners'
import { speakers, tookInNews } from './parts/speakers'
import { picture } from './pictures/picture'
import { eventCard } from './register/cards'
import type { Register } from './register/openRegister'
import { openRegister } from './register/openRegister'
import { rows as rowsOf } from './rows'
import type { NewsCard, NewsPage, PressContact } from './shapes'
import { siteFrame } from './siteFrame'
import { isSlug } from './slugInAddress'
import type { StoredNewsItem, StoredUse } from './stored'
import { storedText, textBody, wantedBy } from './texts/textBody'

const fields = {
  ...cardFields,
  language: true,
  story: true,
  state: true,
  body: true,
  gallery: true,
  originalDate: true,
  place: true,
  event: true,
  projects: true,
  documents: true,
  topics: true,
  participations: true,
  organisations: true,
  changeNotes: true,
  pressContact: true,
  takedown: true,
} as const

async function readItem(locale: Locale, slug: string): Promise<StoredNewsItem | undefined> {
  const payload = await openPayload()
  const { docs } = await payload.find({
    ...asVisitor,
    collection: 'news',
    locale,
    where: { and: [{ language: { equals: locale } }, { slug: { equals: slug } }, published] },
    select: fields,
    limit: 1,
  })
  return docs[0] as unknown as StoredNewsItem | undefined
}

/**
 * The address of the same story in the other language, where it is published there, and since when this item lacks a
 * major change of it, where it is the translation.
 */
async function inOther({ id, language, story }: StoredNewsItem): Promise<{
  href: string | null
  changed: NewsPage['sourceChanged']
}> {
  const locale = otherLocale(language)
  const [other] = await rowsOf<{ slug: string | null; changed: Date | string | null }>(
    sql`select other.slug, t.source_changed_at as changed from news other
      left join translations t on t.target_id = ${id} and t.source_id = other.id
      where other.story = ${story} and other.language = ${locale} and other._status = 'published'
        and other.deleted_at is null limit 1`,
  )
  const href = other?.slug ? itemPath('news', locale, other.slug) : null
  const at = other?.changed ? new Date(other.changed).toISOString() : null
  return { href, changed: href && at ? { at, href } : null }
}

/** One news item in one language, or null where there is none at this address. */
export const newsItem = cache(async (locale: Locale, slug: string): Promise<NewsPage | null> => {
  const item = isSlug(slug) ? await readItem(locale, slug) : undefined
  return item ? newsItemPage(locale, item) : null
})

/** The page of a stored item, whatever it was read as: everything around it is what the public sees. */
export async function newsItemPage(locale: Locale, item: StoredNewsItem): Promise<NewsPage> {
  const text = storedText(item.body)
  const named = wantedBy(text)
  const rows = (item.participations ?? []).map((row) => tookInNews(row, locale))
  const links = item.organisations ?? []
  const gallery = item.gallery ?? []
  const [around, other, frame] = await Promise.all([
    aroundItem(locale, item.id),
    inOther(item),
    siteFrame(locale),
  ])
  const own = {
    people: rows.map(({ person }) => person),
    organisations: links.map(({ organisation }) => organisation),
    projects: item.projects ?? [],
    documents: item.documents ?? [],
  }
  const register = await openRegister(locale, {
    people: [...named.people, ...own.people],
    organisations: [...named.organisations, ...own.organisations],
    events: [...named.events, item.event],
    projects: [...named.projects, ...own.projects],
    documents: [...named.documents, ...own.documents],
    topics: [...named.topics, ...(item.topics ?? [])],
    pages: named.pages,
    news: [...named.news, around.earlier, around.later, ...around.related],
    media: [...named.media, item.leadImage?.image, ...gallery.map(({ image }) => image)],
    spellings: text !== null,
  })
  const event = register.events.get(item.event ?? '')
  return {
    locale,
    path: itemPath('news', locale, item.slug),
    other: { locale: otherLocale(locale), href: other.href },
    tags: [
      siteTag,
      documentTag('news', item.id),
      storyTag(item.story),
      ...besideTagsOf(item, around),
      ...register.tags,
    ],
    until: null,
    id: item.id,
    kind: item.kind,
    title: item.title,
    summary: item.summary,
    publishedAt: item.publishedAt,
    originalDate: ownDate(item),
    updatedAt: item.correctedAt ?? null,
    picture: shown(item.leadImage ?? {}, register),
    gallery: gallery.flatMap((use) => shown(use, register) ?? []),
    body: text ? textBody(text, register, own) : { root: null, links: {}, pictures: {} },
    event: event ? eventCard(event, register) : null,
    place: item.place || null,
    speakers: speakers(rows, register),
    partners: partners(links, register),
    projects: namedLinks('projects', item.projects, register),
    documents: namedLinks('documents', item.documents, register),
    topics: namedLinks('topics', item.topics, register),
    changeNotes: item.changeNotes ?? [],
    contact: ownContact(item, frame.agency) ?? frame.contacts[0] ?? null,
    withdrawn: withdrawal(item),
    sourceChanged: other.changed,
    earlier: cardOf(around.earlier, register),
    later: cardOf(around.later, register),
    related: around.related.flatMap((id) => cardOf(id, register) ?? []),
  }
}

/**
 * What tells that an item came to stand next to this one: it names the two between which it came. Where there
 * are none, the list does. What is related comes and goes with what both name, whose tags the page has.
 */
function besideTagsOf({ id, language }: StoredNewsItem, { earlier, later }: Around): string[] {
  const others = [earlier, later].flatMap((other) => (other ? besideTag(other) : []))
  return others.length > 0 ? [besideTag(id), ...others] : [besideTag(id), listTag('news', language)]
}

/** Without its picture: what only leads on shall not weigh on the page. */
function cardOf(id: string | null, register: Register): NewsCard | null {
  const item = register.news.get(id ?? '')
  return item ? { ...newsCard(item, register), picture: null } : null
}

const shown = (use: StoredUse, register: Register) =>
  picture(register.media.get(use.image ?? ''), 'text', use)

/** When it happened, where that was another day than the publication. */
function ownDate({ originalDate, publishedAt }: StoredNewsItem): string | null {
  return originalDate && bakuDay(originalDate) !== bakuDay(publishedAt) ? originalDate : null
}

function ownContact({ pressContact }: StoredNewsItem, agency: string): PressContact | null {
  const { name, phone, email } = pressContact ?? {}
  if (!name && !phone && !email) return null
  return { name: name || agency, role: null, phone: phone || null, email: email || null }
}

function withdrawal({ state, takedown }: StoredNewsItem): NewsPage['withdrawn'] {
  return state === 'withdrawn' && takedown?.at ? { at: takedown.at, reason: takedown.reason ?? '' } : null
}

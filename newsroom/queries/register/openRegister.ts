import 'server-only'
import type { Locale } from '@/newsroom/language/locales'
import type { Appointment } from '@/newsroom/publishing/officeOn'
import { documentTag } from '@/newsroom/publishing/tags'
import { readCards } from '../news/readCards'
import type { StoredMedia } from '../pictures/readMedia'
import { readMedia } from '../pictures/readMedia'
import type {
  StoredDocument,
  StoredEvent,
  StoredNewsCard,
  StoredOrganisation,
  StoredPage,
  StoredPerson,
  StoredProject,
  StoredTopic,
} from '../stored'
import {
  readDocuments,
  readEvents,
  readOffices,
  readOrganisations,
  readPages,
  readPeople,
  readProjects,
  readTopics,
} from './readEntries'

type Ids = Iterable<string | null | undefined>

/** What a page is going to name, in ids; the same id may come many times. */
export interface Wanted {
  people?: Ids
  organisations?: Ids
  events?: Ids
  projects?: Ids
  documents?: Ids
  topics?: Ids
  pages?: Ids
  news?: Ids
  media?: Ids
  /** People whose offices are shown */
  offices?: Ids
  /** Whether recorded spellings of names come along */
  spellings?: boolean
}

/** What a page names, read in batches: one statement or two per collection, however many entries. */
export interface Register {
  locale: Locale
  people: Map<string, StoredPerson>
  organisations: Map<string, StoredOrganisation>
  events: Map<string, StoredEvent>
  projects: Map<string, StoredProject>
  documents: Map<string, StoredDocument>
  topics: Map<string, StoredTopic>
  pages: Map<string, StoredPage>
  news: Map<string, StoredNewsCard>
  media: Map<string, StoredMedia>
  offices: Appointment[]
  /** Of all that was asked for, found or not: what is not public now may be so later */
  tags: string[]
}

const collections = [
  'people',
  'organisations',
  'events',
  'projects',
  'documents',
  'topics',
  'pages',
  'news',
  'media',
] as const

/**
 * Reads the entries that a page names. What is not published is not there, so that neither its name nor its
 * link nor its picture can be shown. Portraits and logos come along.
 */
export async function openRegister(locale: Locale, wanted: Wanted): Promise<Register> {
  const ids = Object.fromEntries(
    collections.map((collection) => [collection, idsIn(wanted[collection])]),
  ) as Record<(typeof collections)[number], Set<string>>

  const [people, events, projects, documents, topics, pages, news, offices] = await Promise.all([
    among(ids.people, (some) => readPeople({ id: { in: some } }, wanted.spellings)),
    among(ids.events, (some) => readEvents({ id: { in: some } })),
    among(ids.projects, (some) => readProjects({ id: { in: some } }, wanted.spellings)),
    among(ids.documents, (some) => readDocuments({ id: { in: some } }, wanted.spellings)),
    among(ids.topics, (some) => readTopics({ id: { in: some } })),
    among(ids.pages, (some) => readPages({ id: { in: some } })),
    among(ids.news, (some) => readCards(locale, [{ id: { in: some } }])),
    among(idsIn(wanted.offices), (some) => readOffices({ person: { in: some } })),
  ])
  for (const { organisation } of offices) if (organisation) ids.organisations.add(organisation)
  const organisations = await among(ids.organisations, (some) =>
    readOrganisations({ id: { in: some } }, wanted.spellings),
  )
  for (const { portrait } of people) if (portrait) ids.media.add(portrait)
  for (const { logo } of organisations) if (logo) ids.media.add(logo)
  const media = await among(ids.media, (some) => readMedia(locale, some))

  return {
    locale,
    people: byId(people),
    organisations: byId(organisations),
    events: byId(events),
    projects: byId(projects),
    documents: byId(documents),
    topics: byId(topics),
    pages: byId(pages),
    news: byId(news),
    media: byId(media),
    offices,
    tags: collections.flatMap((collection) => [...ids[collection]].map((id) => documentTag(collection, id))),
  }
}

const idsIn = (ids: Ids = []): Set<string> => new Set([...ids].flatMap((id) => id || []))

const among = <Found>(ids: Set<string>, read: (ids: string[]) => Promise<Found[]>): Promise<Found[]> =>
  ids.size > 0 ? read([...ids]) : Promise.resolve([])

const byId = <Stored extends { id: string }>(list: Stored[]) => new Map(list.map((one) => [one.id, one]))

import 'server-only'
import type { SelectType, Where } from 'payload'
import type { Appointment } from '@/newsroom/publishing/officeOn'
import { toAppointment } from '@/newsroom/publishing/readAppointments'
import { asVisitor, published } from '../asVisitor'
import { openPayload } from '../openPayload'
import type {
  StoredDocument,
  StoredEvent,
  StoredOrganisation,
  StoredPage,
  StoredPerson,
  StoredProject,
  StoredTopic,
} from '../stored'
import type { RegisterSection } from './links'

export const personFields = {
  name: true,
  given: true,
  family: true,
  slug: true,
  portrait: true,
  leftOutOfLists: true,
} as const
export const organisationFields = { name: true, acronym: true, slug: true, kind: true, logo: true } as const
export const eventFields = {
  title: true,
  slug: true,
  kind: true,
  status: true,
  format: true,
  start: true,
  end: true,
  wholeDays: true,
  place: true,
} as const
export const projectFields = { name: true, slug: true, kind: true, from: true, to: true } as const
export const documentFields = { title: true, slug: true, kind: true, date: true } as const
export const topicFields = { name: true, slug: true } as const
export const pageFields = { title: true, slug: true, purpose: true } as const
const appointmentFields = {
  person: true,
  organisation: true,
  office: true,
  from: true,
  to: true,
  ranks: true,
} as const

/** Published entries of the register with every language: a name that this one lacks is shown in the other. */
export async function readEntries<Stored>(
  collection: RegisterSection | 'appointments',
  select: SelectType,
  where: Where,
  more: { sort?: string; limit?: number } = {},
): Promise<Stored[]> {
  const payload = await openPayload()
  const { docs } = await payload.find({
    ...asVisitor,
    // By the order of the desk, a localized name, Payload would ask twice.
    sort: 'id',
    ...more,
    collection,
    locale: 'all',
    where: { and: [where, published] },
    select,
  })
  return docs as unknown as Stored[]
}

/** The spellings that texts use, for who looks for names in a text. */
const spellings = { variants: true } as const

export const readPeople = (where: Where, withSpellings = false) =>
  readEntries<StoredPerson>('people', { ...personFields, ...(withSpellings ? spellings : {}) }, where)

export const readOrganisations = (where: Where, withSpellings = false) =>
  readEntries<StoredOrganisation>(
    'organisations',
    { ...organisationFields, ...(withSpellings ? spellings : {}) },
    where,
  )

export const readEvents = (where: Where, sort = '-start') =>
  readEntries<StoredEvent>('events', eventFields, where, { sort })

export const readProjects = (where: Where, withSpellings = false) =>
  readEntries<StoredProject>('projects', { ...projectFields, ...(withSpellings ? spellings : {}) }, where)

export const readDocuments = (where: Where, withSpellings = false) =>
  readEntries<StoredDocument>('documents', { ...documentFields, ...(withSpellings ? spellings : {}) }, where)

export const readTopics = (where: Where) => readEntries<StoredTopic>('topics', topicFields, where)

export const readPages = (where: Where) => readEntries<StoredPage>('pages', pageFields, where)

/** Offices with their days: those that last first, then by their beginning, the latest first. */
export async function readOffices(where: Where): Promise<Appointment[]> {
  const stored = await readEntries<Record<string, unknown>>('appointments', appointmentFields, where)
  const isPast = ({ to }: Appointment) => Number(to !== null)
  return stored
    .map(toAppointment)
    .toSorted((a, b) => isPast(a) - isPast(b) || (b.from ?? '').localeCompare(a.from ?? ''))
}

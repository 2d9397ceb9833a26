import { shapeOf } from '../../segments/compose'
import { idOf, rowsOf } from '../../segments/rows'

type Data = Record<string, unknown>

/** What is true in both languages: listed apart from the words, and taken over by a click. */
export const newsFacts = [
  'kind',
  'originalDate',
  'event',
  'participations',
  'organisations',
  'projects',
  'topics',
  'documents',
  'leadImage',
  'gallery',
  'pressContact',
  'text',
] as const
export type NewsFact = (typeof newsFacts)[number]

const idsOf = (value: unknown): string[] => rowsOf(value).map((one) => idOf(one) ?? '')
const orNull = (value: unknown): unknown => (value === '' || value === undefined ? null : value)

const picture = (use: unknown): unknown => {
  const { image, decorative } = (use ?? {}) as Data
  return idOf(image) ? { image: idOf(image), decorative: Boolean(decorative) } : null
}

const projections: Record<NewsFact, (document: Data) => unknown> = {
  kind: ({ kind }) => orNull(kind),
  originalDate: ({ originalDate }) => (originalDate ? new Date(originalDate as string).toISOString() : null),
  event: ({ event }) => idOf(event),
  // The name of somebody outside the register is translated, hence words: what counts is that there is a row.
  participations: ({ participations }) =>
    rowsOf(participations).map(({ person, contribution, appointment }) => ({
      person: idOf(person),
      contribution: orNull(contribution),
      appointment: idOf(appointment),
    })),
  organisations: ({ organisations }) =>
    rowsOf(organisations).map(({ organisation, role }) => ({ organisation: idOf(organisation), role })),
  projects: ({ projects }) => idsOf(projects),
  topics: ({ topics }) => idsOf(topics),
  documents: ({ documents }) => idsOf(documents),
  leadImage: ({ leadImage }) => picture(leadImage),
  gallery: ({ gallery }) => rowsOf(gallery).map(picture),
  pressContact: ({ pressContact }) => {
    const { name, phone, email } = (pressContact ?? {}) as Data
    return { name: orNull(name), phone: orNull(phone), email: orNull(email) }
  },
  text: ({ body }) => shapeOf(body),
}

/** One fact of a news document in one spelling, so that two can be compared. */
export const factOf = (document: Data, fact: NewsFact): string => JSON.stringify(projections[fact](document))

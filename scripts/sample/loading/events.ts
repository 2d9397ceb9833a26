import { publish } from '@/newsroom/publishing/publish'
import type { SampleEvent, SampleOrganisationLink } from '../shapes'
import type { Loading } from './loading'
import { asDraft, noonOf } from './loading'

/** Partners as rows, the same in events and news. */
export const partnerRows = ({ idOf }: Loading, links: SampleOrganisationLink[]) =>
  links.map(({ key, role }) => ({ organisation: idOf('organisations', key), role }))

/** Ids of entries that a story or an event names by key. */
export const linked = (
  { idOf }: Loading,
  collection: 'projects' | 'topics' | 'documents',
  keys: string[] = [],
) => keys.map((key) => idOf(collection, key))

export async function loadEvents(loading: Loading, events: SampleEvent[]): Promise<void> {
  const { payload, req, idOf, remember } = loading
  for (const event of events) {
    const { key, title, summary, place, address, time, programme, kind, status, format, countries } = event
    const saved = await payload.create({
      collection: 'events',
      data: {
        title: title.az,
        summary: summary.az,
        place: place?.az ?? null,
        address: address?.az ?? null,
        ...timeOf(time),
        kind,
        status,
        format,
        countries,
        programme: programme.map(({ person, contribution, topic }) => ({
          person: idOf('people', person),
          contribution,
          topic: topic?.az ?? null,
        })),
        organisations: partnerRows(loading, event.organisations),
        projects: linked(loading, 'projects', event.projects),
        documents: linked(loading, 'documents', event.documents),
      },
      ...asDraft(loading, 'az'),
    })
    await payload.update({
      collection: 'events',
      id: saved.id,
      data: {
        title: title.en,
        summary: summary.en,
        place: place?.en ?? null,
        address: address?.en ?? null,
        programme: saved.programme?.map((row, index) => ({
          ...row,
          topic: programme[index]?.topic?.en ?? null,
        })),
      },
      ...asDraft(loading, 'en'),
    })
    await publish({ req, collection: 'events', id: saved.id })
    remember('events', key, saved.id)
  }
}

const timeOf = (time: SampleEvent['time']) =>
  time.wholeDays
    ? { wholeDays: true, start: `${time.start}T12:00:00+04:00`, end: noonOf(time.end) }
    : { wholeDays: false, start: time.start, end: time.end }

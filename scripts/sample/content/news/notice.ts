import type { SampleStory } from '../../shapes'

type NoticeFields = Pick<SampleStory, 'key' | 'editions' | 'publishedAt'> &
  Partial<Pick<SampleStory, 'event' | 'organisations' | 'picture' | 'topics' | 'documents'>>

/** An announcement of the Service: no speakers, no partners unless said. */
export function notice(fields: NoticeFields): SampleStory {
  return {
    kind: 'announcement',
    originalDate: null,
    event: null,
    participations: [],
    organisations: [],
    topics: ['services'],
    place: null,
    picture: null,
    ...fields,
  }
}

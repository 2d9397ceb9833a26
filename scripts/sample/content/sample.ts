import type {
  SampleAppointment,
  SampleEvent,
  SampleOrganisation,
  SamplePerson,
  SamplePicture,
  SampleSite,
  SampleStory,
} from '../shapes'
import { appointments } from './appointments'
import { comingEvents, comingStories } from './coming'
import { pastEvents } from './events'
import { stories } from './news/stories'
import { organisations } from './organisations'
import { people } from './people'
import { pictures } from './pictures'
import { site } from './site'

export interface Sample {
  people: SamplePerson[]
  organisations: SampleOrganisation[]
  appointments: SampleAppointment[]
  events: SampleEvent[]
  stories: SampleStory[]
  pictures: SamplePicture[]
  site: SampleSite
}

/** The whole sample as of `now`, which only the two coming events and their notices depend on. */
export function sample(now: Date): Sample {
  return {
    people,
    organisations,
    appointments,
    events: [...pastEvents, ...comingEvents(now)],
    stories: [...stories, ...comingStories(now)],
    pictures,
    site,
  }
}

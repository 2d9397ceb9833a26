import type {
  SampleAppointment,
  SampleDocument,
  SampleEvent,
  SampleOrganisation,
  SamplePage,
  SamplePerson,
  SamplePicture,
  SampleProject,
  SampleSite,
  SampleStory,
  SampleTopic,
} from '../shapes'
import { appointments } from './appointments'
import { comingEvents, comingStories } from './coming'
import { documents } from './documents'
import { pastEvents } from './events'
import { leading } from './home'
import { stories } from './news/stories'
import { organisations } from './organisations'
import { pages } from './pages'
import { people } from './people'
import { pictures } from './pictures'
import { projects } from './projects'
import { site } from './site'
import { topics } from './topics'

export interface Sample {
  people: SamplePerson[]
  organisations: SampleOrganisation[]
  appointments: SampleAppointment[]
  events: SampleEvent[]
  stories: SampleStory[]
  projects: SampleProject[]
  documents: SampleDocument[]
  topics: SampleTopic[]
  pages: SamplePage[]
  /** Keys of the stories that lead the front page */
  leading: string[]
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
    projects,
    documents,
    topics,
    pages,
    leading,
    pictures,
    site,
  }
}

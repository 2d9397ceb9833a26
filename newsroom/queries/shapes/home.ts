/** What the front page receives. */
import type { EventCard } from './events'
import type { NewsCard } from './news'
import type { OrganisationCard } from './organisations'
import type { Page } from './page'
import type { PersonCard } from './people'

export interface HomePage extends Page {
  lead: NewsCard | null
  /** What was chosen to stand right after the lead */
  leading: NewsCard[]
  latest: NewsCard[]
  coming: EventCard[]
  people: PersonCard[]
  partners: OrganisationCard[]
}

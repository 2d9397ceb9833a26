/** What the front page receives. */
import type { PeriodLink } from './archive'
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
  /** Who spoke in the items of a month, and that month; null where nobody ever did */
  people: { month: PeriodLink; people: PersonCard[] } | null
  /** Which organisations the items of a month name, and that month */
  partners: { month: PeriodLink; organisations: OrganisationCard[] } | null
}

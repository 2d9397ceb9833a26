import { pruneJob } from './pruneJournals'
import { retryPurgesJob } from './retryPurges'

/** What happens by the clock (UTC), in the notation of cron. */
export const timetable = `
17 1 * * * ${pruneJob}
* * * * * ${retryPurgesJob}
`

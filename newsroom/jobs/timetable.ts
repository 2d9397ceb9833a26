import { pruneJob } from './pruneJournals'

/** What happens by the clock (UTC), in the notation of cron. */
export const timetable = `17 1 * * * ${pruneJob}`

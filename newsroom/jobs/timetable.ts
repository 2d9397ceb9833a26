import { checkLinksJob } from './links/checkLinks'
import { pruneJob } from './pruneJournals'
import { sweepReleasesJob } from './releases/sweep'
import { retryPurgesJob } from './retryPurges'
import { sweepFilesJob } from './sweepFiles'
import { tellOfDueJob } from './translation/tellOfDue'

/** What happens by the clock (UTC), in the notation of cron. Links are checked at two at night in Baku. */
export const timetable = `
17 1 * * * ${pruneJob}
13 22 * * * ${checkLinksJob} ?fill=12h&max=1
47 1 * * * ${sweepFilesJob}
* * * * * ${retryPurgesJob}
* * * * * ${sweepReleasesJob}
*/10 * * * * ${tellOfDueJob}
`

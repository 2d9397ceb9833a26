import { join } from 'node:path'
import type { TaskList } from 'graphile-worker'
import type { Environment } from '@/env'
import { sendMailJob } from '../alerts/mailQueue'
import { purgeEdgeJob } from '../publishing/pressEvents'
import { pruneJob, pruneJournals } from './pruneJournals'
import { purgeEdge } from './purgeEdge'
import { retryPurges, retryPurgesJob } from './retryPurges'
import { sendMail } from './sendMail'

/** Everything that can happen later, by name. */
export const tasks = (env: Environment): TaskList => ({
  [sendMailJob]: sendMail({ smtpUrl: env.smtpUrl, outbox: join(env.dataDir, 'outbox') }),
  [pruneJob]: pruneJournals,
  [purgeEdgeJob]: purgeEdge(env.edge),
  [retryPurgesJob]: retryPurges,
})

import { join } from 'node:path'
import type { TaskList } from 'graphile-worker'
import type { Environment } from '@/env'
import { senderOf, sendMailJob } from '../alerts/mailQueue'
import { tellOfCommentJob } from '../publishing/comments/tellOfComment'
import { purgeEdgeJob } from '../publishing/pressEvents'
import { letOutJob } from '../publishing/releases/queue'
import { tellOfReleaseJob } from '../publishing/releases/tellOfRelease'
import { tellOfTranslationJob } from '../translation/overview/tellOfTranslation'
import { tellOfCommentTask } from './comments/tell'
import { checkLinks, checkLinksJob } from './links/checkLinks'
import { pruneJob, pruneJournals } from './pruneJournals'
import { purgeEdge } from './purgeEdge'
import type { OpenNewsroom } from './releases/letOut'
import { letOutTask } from './releases/letOut'
import { sweepReleases, sweepReleasesJob } from './releases/sweep'
import { tellOfRelease } from './releases/tell'
import { retryPurges, retryPurgesJob } from './retryPurges'
import { sendMail } from './sendMail'
import { sweepFiles, sweepFilesJob } from './sweepFiles'
import { recountTask, recountTranslationsJob } from './translation/recount'
import { tellOfTranslationTask } from './translation/tell'
import { tellOfDue, tellOfDueJob } from './translation/tellOfDue'

/**
 * Everything that can happen later, by name.
 * @param open opens the newsroom itself, for what publishes; asked only when something is due
 */
export const tasks = (env: Environment, open: OpenNewsroom): TaskList => ({
  [sendMailJob]: sendMail({ smtpUrl: env.smtpUrl, outbox: join(env.dataDir, 'outbox') }),
  [pruneJob]: pruneJournals,
  [checkLinksJob]: checkLinks({ ...env.linkCheck, siteUrl: env.siteUrl }),
  [sweepFilesJob]: sweepFiles(env.objectStorage ? null : join(env.dataDir, 'media')),
  [purgeEdgeJob]: purgeEdge(env.edge),
  [retryPurgesJob]: retryPurges,
  [letOutJob]: letOutTask(open),
  [sweepReleasesJob]: sweepReleases(open),
  [tellOfCommentJob]: tellOfCommentTask({ siteUrl: env.siteUrl, sender: senderOf(env) }),
  [tellOfReleaseJob]: tellOfRelease({ siteUrl: env.siteUrl, sender: senderOf(env) }),
  [tellOfTranslationJob]: tellOfTranslationTask({ siteUrl: env.siteUrl, sender: senderOf(env) }),
  [tellOfDueJob]: tellOfDue,
  [recountTranslationsJob]: recountTask(open),
})

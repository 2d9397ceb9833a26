import { createHash } from 'node:crypto'
import type { JobHelpers } from 'graphile-worker'
import { sendMailJob } from './mailQueue'

interface Mail {
  /** `"Newsroom" <newsroom@…>` */
  from: string
  to: string
  subject: string
  text: string
}

/**
 * Has a job send a mail. A worker that is killed between this and its own end does its job once more, when the first mail
 * may have left: by its Message-ID (RFC 5322 3.6.4) the second is then the same mail to every mail program.
 * @param about what the mail tells to whom; no two mails have the same
 */
export const queueMail = (helpers: Pick<JobHelpers, 'addJob'>, about: string, mail: Mail): Promise<unknown> =>
  helpers.addJob(
    sendMailJob,
    { messageId: `<${createHash('sha256').update(about).digest('hex').slice(0, 32)}@newsroom>`, ...mail },
    { jobKey: `mail:${about}`, maxAttempts: 20 },
  )

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import type { Environment } from '@/env'

/** Name of the job that carries one mail. */
export const sendMailJob = 'send-mail'

interface Sender {
  name: string
  address: string
}

/** In whose name the newsroom writes. */
export const senderAs = ({ siteUrl, mailFrom }: Pick<Environment, 'siteUrl' | 'mailFrom'>): Sender => ({
  name: 'Newsroom',
  address: mailFrom ?? `newsroom@${new URL(siteUrl).hostname}`,
})

/** The same as the head of a mail has it. */
export const senderOf = (env: Pick<Environment, 'siteUrl' | 'mailFrom'>): string => headOf(senderAs(env))

const headOf = ({ name, address }: Sender) => `"${name}" <${address}>`

/**
 * Mail leaves through the queue: a mail server that is away for an hour costs an hour, not the mail. The
 * worker sends it (newsroom/jobs/sendMail).
 */
export const mailQueue =
  (sender: Sender): EmailAdapter<void> =>
  ({ payload }) => ({
    name: 'mail-queue',
    defaultFromAddress: sender.address,
    defaultFromName: sender.name,
    sendEmail: async (message: SendEmailOptions) => {
      const mail = { from: headOf(sender), ...message }
      const database = payload.db as unknown as PostgresAdapter
      await database.drizzle.execute(
        sql`select graphile_worker.add_job(${sendMailJob}, ${JSON.stringify(mail)}::json, max_attempts => 20)`,
      )
    },
  })

import type { Task } from 'graphile-worker'
import type { SendMailOptions } from 'nodemailer'
import { deliver } from '../alerts/transport'

/** In milliseconds. A queue that came back with a backup would else send what was sent yesterday. */
const tooOld = 12 * 60 * 60_000

/**
 * Delivers one mail. A failure throws, so that the queue tries again later. Tried twice after a crash it is the same
 * mail to every mail program (Message-ID). Without a mail server the mail is printed too: whoever tries the program
 * out needs the link in it.
 */
export const sendMail =
  (settings: Parameters<typeof deliver>[1]): Task =>
  async (payload, { job, logger }) => {
    const mail = payload as SendMailOptions
    const queued = new Date(job.created_at)
    if (Date.now() - queued.getTime() > tooOld) {
      const kept = await deliver(mail, { ...settings, smtpUrl: undefined })
      return logger.error(
        `mail to ${String(mail.to)} is too old to be sent: ${String(mail.subject)} (kept in ${kept})`,
      )
    }
    const messageId = `<${job.id}.${queued.getTime()}@newsroom>`
    const where = await deliver({ messageId, ...mail }, settings)
    if (settings.smtpUrl) return
    const links = String(mail.html ?? '').match(/https?:\/\/[^"<\s]+/)
    logger.info(
      `mail to ${String(mail.to)}: ${String(mail.subject)}${links ? ` ${links[0]}` : ''} (kept in ${where})`,
    )
  }

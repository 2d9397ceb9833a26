import type { Task } from 'graphile-worker'
import type { SendMailOptions } from 'nodemailer'
import { deliver } from '../alerts/transport'

/**
 * Delivers one mail. A failure throws, so that the queue tries again later. Without a mail server the mail is
 * printed too: whoever tries the program out needs the link in it.
 */
export const sendMail =
  (settings: Parameters<typeof deliver>[1]): Task =>
  async (payload, { logger }) => {
    const mail = payload as SendMailOptions
    const where = await deliver(mail, settings)
    if (settings.smtpUrl) return
    const links = String(mail.html ?? '').match(/https?:\/\/[^"<\s]+/)
    logger.info(
      `mail to ${String(mail.to)}: ${String(mail.subject)}${links ? ` ${links[0]}` : ''} (kept in ${where})`,
    )
  }

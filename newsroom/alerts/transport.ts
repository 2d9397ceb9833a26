import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SendMailOptions } from 'nodemailer'
import { createTransport } from 'nodemailer'

interface Settings {
  /** `smtp://…`, or undefined: mails then go to the outbox folder */
  smtpUrl: string | undefined
  /** Folder for mails of a machine without a mail server */
  outbox: string
}

/** Sends one mail by SMTP, or writes it as a file that any mail program opens. Returns where it went. */
export async function deliver(mail: SendMailOptions, { smtpUrl, outbox }: Settings): Promise<string> {
  if (smtpUrl) {
    const transport = createTransport(smtpUrl, { disableFileAccess: true, disableUrlAccess: true })
    try {
      await transport.sendMail(mail)
    } finally {
      transport.close()
    }
    return 'sent'
  }
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail)
  const file = join(
    outbox,
    `${new Date().toISOString().replace(/[:.]/g, '-')}-${crypto.randomUUID().slice(0, 8)}.eml`,
  )
  await mkdir(outbox, { recursive: true, mode: 0o700 })
  await writeFile(file, message as Buffer, { mode: 0o600 })
  return file
}

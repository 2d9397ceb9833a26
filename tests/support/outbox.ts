import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from './desk'
import { site } from './site'

/** Mails that the program left in its outbox for an address, as plain text. */
function mailsTo(address: string): string[] {
  const folder = join(site.dataDir, 'outbox')
  const files = readdirSync(site.dataDir).includes('outbox') ? readdirSync(folder) : []
  return files
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .filter((mail) => mail.includes(`To: ${address}`))
    .map((mail) => mail.replace(/=\r?\n/g, '')) // quoted-printable breaks long lines
}

/** Waits for the mail with a one-time link to somebody. @returns the link */
export async function oneTimeLinkFor(address: string): Promise<string> {
  const link = () =>
    mailsTo(address)
      .at(-1)
      ?.match(/https?:\/\/[^\s"<]+\/admin\/reset\/[0-9a-f]{40}/)?.[0] ?? ''
  await expect.poll(link).not.toBe('')
  return link()
}

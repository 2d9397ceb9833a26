import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { passwordLink } from '@/collections/Users/invitationMail'

const day = 24 * 60 * 60 * 1000

/**
 * Makes an administrator whom nobody can log in as yet: without a password, until the one-time link sets it.
 * @returns the address that the account was made for
 */
export async function addAdministrator(payload: Payload, email: string): Promise<string> {
  const account = { name: 'Administrator', email, role: 'administrator' as const }
  const password = randomBytes(24).toString('base64url')
  const { id } = await payload.create({ collection: 'users', data: { ...account, password } })
  await payload.db.updateOne({ collection: 'users', id, data: { hash: null, salt: null } })
  return email
}

/** A link that lets the owner of an account set a password: once, within a day. */
export async function oneTimeLink(payload: Payload, email: string, siteUrl: string): Promise<string> {
  const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
  // Payload takes the hour that the collection grants to links in mails, whatever it is told here.
  const until = new Date(Date.now() + day).toISOString()
  await payload.db.updateOne({
    collection: 'users',
    where: { email: { equals: email } },
    data: { resetPasswordExpiration: until },
  })
  return passwordLink(siteUrl, token)
}

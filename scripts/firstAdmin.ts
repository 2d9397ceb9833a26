import type { Payload } from 'payload'
import { passwordLink } from '@/collections/Users/invitationMail'
import { oneTimeToken } from '@/collections/Users/oneTimeToken'
import type { Environment } from '@/env'
import { canAnybodyLogIn } from './contentState'
import { withConnection } from './postgres/connect'

type Settings = Pick<Environment, 'siteUrl' | 'adminEmail' | 'adminPassword' | 'databaseUrl'>

/** Two days: for the person who starts the program today and reads its output tomorrow. */
export const linkLifetime = 48 * 60 * 60 * 1000

/** Any number that nothing else in this database locks. */
const lock = 7_310_022_119

/** An account that has no password yet, and the link that sets one. */
export interface WayIn {
  email: string
  link: string
}

/**
 * The way in for the first person, while nobody can log in: the account of ADMIN_EMAIL and ADMIN_PASSWORD, or
 * an account without a password and a link that sets one. Each call makes a fresh link until one was used; the
 * older ones then stop working. Of several machines that start at once one makes the account.
 * @returns the account and its link, or undefined when somebody can log in with a password.
 */
export const firstAdministrator = (payload: Payload, settings: Settings): Promise<WayIn | undefined> =>
  withConnection(settings.databaseUrl ?? '', async (client) => {
    await client.query('select pg_advisory_lock($1)', [lock])
    if (await canAnybodyLogIn(client)) return undefined
    const { adminEmail, adminPassword, siteUrl } = settings
    if (adminEmail && adminPassword) {
      await giveAccount(payload, adminEmail, adminPassword)
      return undefined
    }
    const email = adminEmail ?? (await waitingAdministrator(payload)) ?? `admin@${hostOf(siteUrl)}`
    return { email, link: await administratorLink(payload, siteUrl, { email }) }
  })

/**
 * A one-time link for an administrator, whose account is made when nobody has the address yet; somebody who
 * is there keeps their name and role.
 */
export async function administratorLink(
  payload: Payload,
  siteUrl: string,
  { email, name = 'Administrator' }: { email: string; name?: string },
): Promise<string> {
  const address = email.toLowerCase()
  if (!(await findUser(payload, address))) {
    // Without a password nobody can log in to it, and every later start knows that the link was not used.
    const data = { email: address, name, role: 'administrator' }
    await payload.db.create({ collection: 'users', data, returning: false })
  }
  return passwordLink(siteUrl, await oneTimeToken({ payload, email: address, lifetime: linkLifetime }))
}

/** Makes the account, or gives this password to the one that has been waiting for its link. */
async function giveAccount(payload: Payload, email: string, password: string): Promise<void> {
  const waiting = await findUser(payload, email.toLowerCase())
  const common = { collection: 'users', overrideAccess: true } as const // ordered by the operator
  if (waiting) await payload.update({ ...common, id: waiting.id, data: { password, role: 'administrator' } })
  else
    await payload.create({
      ...common,
      data: { email, password, name: 'Administrator', role: 'administrator' },
    })
}

async function findUser(payload: Payload, email: string) {
  const where = { email: { equals: email } }
  const { docs } = await payload.find({
    collection: 'users',
    where,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  }) // asked by the operator
  return docs[0]
}

/** Whoever was given the link of an earlier start. */
async function waitingAdministrator(payload: Payload): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true, // asked by the operator
  })
  return docs[0]?.email
}

/** `admin@localhost` is no address that a login form takes. */
function hostOf(siteUrl: string): string {
  const { hostname } = new URL(siteUrl)
  return /\.[a-z]+$/i.test(hostname) ? hostname : 'newsroom.example'
}
